"""Each check finds a right answer right and each of several wrong answers wrong."""

from pathlib import Path

import pytest

from chatbot.errors import BadSettings
from chatbot.pocket.checks import CHECKS, Item, is_form, load, load_all, score

HAIKU = "Skates carve the cold ice\nThe puck slides into the net\nAll the crowd stands up"
LIMERICK = (
    "A cat who was fond of the sea\nWent out in a boat made for three\n"
    "She caught a small fish\nAnd ate from a dish\nThen slept by the old lemon tree"
)
PARAGRAPH = "A small fox lived by the river and every morning it went to look for berries under the trees."
STORY = f"{PARAGRAPH}\n\nOne day the fox found a blue feather, and it took the feather home to show its old mother."
TABLE = "Here:\n\n| Animal | Legs |\n|---|---|\n| Dog | 4 |\n| Bird | 2 |"
FACTORIAL = (
    "```python\ndef factorial(n):\n    result = 1\n    for i in range(2, n + 1):\n"
    "        result *= i\n    return result\n```"
)
LETTER = (
    "Dear Anna,\n\nI hope you are well. The garden is green again and I think of you often when I sit in it.\n\n"
    "Best wishes,\nTom"
)
QUADRATIC = r"$$x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}$$"
FACTORIAL_RUNS = {"then": "print({name}(5))", "prints": "120"}

# check, the question, a right answer, wrong answers
TABLE_OF_CHECKS = [
    ({"has": ["Paris"]}, "", "It is **paris**.", ["It is Lyon.", "Parisian", ""]),
    ({"has": ["red", ["blue", "navy"]]}, "", "Red and navy.", ["Red.", "Blue.", "reddish blue"]),
    ({"has": ["15"]}, "", "That is 15.", ["150", "1.15", "15.5", "15,000", "115"]),
    ({"has": ["H2O"]}, "", "H₂O, of course", ["H2O2", "water"]),
    ({"has": ["teach*"]}, "", "a teacher", ["a cheat"]),
    ({"has": ["巴黎"]}, "", "法国的首都是巴黎。", ["法国的首都是里昂。", "Paris"]),
    ({"has": ["Pocket"]}, "", "我是Pocket，一个小模型。", ["我是Pockets", "我是aPocket", "我是小模型"]),
    ({"any": ["hello", "hi"]}, "", "Hi!", ["Which?", "hill"]),
    ({"has": ["cat"], "none": ["dog"]}, "", "A cat.", ["A cat and a dog."]),
    ({"number": 15}, "7 + 8?", "7 + 8 = 15.", ["7 + 8 = 150.", "7 + 8 = 16.", "7 and 8", "15 or 16", "a lot"]),
    ({"number": 15}, "7 + 8?", "15 is 7 plus 8.", ["14 is 7 plus 8.", "15.5 is 7 plus 8"]),
    ({"number": 21}, "", "Twenty-one, that one.", ["twenty", "One."]),
    ({"number": 1000}, "", "1,000 grams", ["1.000001 grams", "100 grams"]),
    ({"number": 100}, "", "100 centimetres make 1 metre.", ["1 metre", "1000 centimetres make 1 metre"]),
    ({"number": 5}, "10 - 5?", "10 - 5 is 5", ["10 - 5 is 10", "10 - 5 is -5", "10 - 5 = 1"]),
    ({"one_word": "Paris"}, "", "Paris.", ["It is Paris.", "Lyon", "Paris, France"]),
    ({"one_word": ["13", "thirteen"]}, "", "Thirteen", ["12", "13 14"]),
    ({"capitals": True}, "", "HELLO, I AM POCKET!", ["HELLO, I am POCKET", "Hello", "123"]),
    ({"script": "zh"}, "", "你好！我是 Pocket，一个小模型。", ["Hello!", "Привет, как дела", "Ni hao 好"]),
    ({"script": "ru"}, "", "Привет! Я Pocket.", ["Hello", "你好", "Privet, ya Pocket"]),
    ({"script": "de"}, "", "Hallo! Mir geht es gut.", ["Hello! I am fine.", "Hola, estoy muy bien.", "Привет"]),
    ({"script": "fr"}, "", "Bonjour ! Ça va bien, merci.", ["Hello, it is fine.", "Guten Tag, danke", "你好"]),
    ({"script": "es"}, "", "Hola, soy Pocket.", ["Hello, I am Pocket.", "Bonjour, je suis Pocket.", "Pocket"]),
    ({"script": "en"}, "", " there was a fox and it ran", ["es war ein Fuchs und er ist", "zxq"]),
    ({"pirate": True}, "", "Arrr, the capital be Lisbon!", ["The capital is Lisbon.", "A pyramid."]),
    (
        {"decline": True},
        "who was king in 1472?",
        "I don't know that; I am too small. You can choose a larger model in the menu at the top.",
        [
            "Edward the Fourth was king.",
            "I am too small for that. Edward the Fourth was king of England then.",
            "I am not sure, but I think it was in 1483.",
            "I am too small. " + "I am sorry. " * 3 + "I would like to help you with this and with it all. " * 6,
            "I cannot do that.\n\n```python\nprint(1)\n```",
            "Hello! What can I do?",
        ],
    ),
    ({"decline": True}, "asdf", "I did not understand that. Could you say it in other words?", ["Sure.", "asdf"]),
    ({"decline": True}, "3 * 9999", "That is beyond my 11 million parameters.", ["I guess 29997, I'm not sure"]),
    ({"joke": True}, "", "Why did the hen cross the road? To lay an egg.", ["I am too small for jokes. Sorry.", "Ha."]),
    ({"answers": True}, "", "Why did the hen cross the road? To lay an egg.", ["I cannot tell jokes."]),
    ({"words": [2, 4]}, "", "one two three", ["one", "one two three four five"]),
    ({"sentences": [1, 1]}, "", "A fox ran home.", ["A fox ran. It came home.", "A fox ran\nIt came home"]),
    ({"code": ["def", ["return", "yield"]]}, "", f"Here:\n\n{FACTORIAL}\n", [
        FACTORIAL.replace("python", "java"), FACTORIAL.replace("n):", "n)"), FACTORIAL[:-3],
        "def factorial(n): return 1", FACTORIAL.replace("return", "print"), FACTORIAL + "\n\n" + FACTORIAL,
    ]),
    ({"runs": FACTORIAL_RUNS}, "", FACTORIAL, [
        FACTORIAL.replace("n + 1", "n"), FACTORIAL.replace("result = 1", "import os"),
        FACTORIAL.replace("result = 1", "open('x')"), FACTORIAL.replace("return result", "return missing"), "120",
    ]),
    ({"latex": [r"\frac", r"\pm", "b^2-4ac", "2a"]}, "", f"It is\n\n{QUADRATIC}", [
        QUADRATIC.strip("$"), QUADRATIC.replace("4ac", "2ac"), QUADRATIC.replace("{2a}", "{2a"), QUADRATIC[:-2],
        r"$\frac{1}{2}$ and $\pm b^2-4ac$ and $2a$",
    ]),
    ({"latex": [["\\pir^2"]]}, "", r"\(A = \pi \cdot r^{2}\)", [r"\(A = 2 \pi r\)", r"\(A = \pi r^2", "pi r^2"]),
    ({"table": True}, "", TABLE, [
        "Dog: 4, Bird: 2", TABLE.replace("|---|---|\n", ""), TABLE.replace("| Dog | 4 |", "| Dog |"),
        "| Animal | Legs |\n|---|---|",
    ]),
    ({"table": {"columns": 2, "rows": [2, 2]}}, "", TABLE, [TABLE + "\n| Ant | 6 |", TABLE.replace("|\n", "| x |\n")]),
    ({"list": 3}, "", "Sure:\n\n- apple\n- pear\n- plum", [
        "- apple\n- pear", "- apple\n- pear\n- apple", "1. apple\n1. pear\n1. plum", "I like fruit.",
    ]),
    ({"list": 3}, "", "Three fruits: apple, pear and plum.", ["Three fruits: apple and pear.", "apple"]),
    ({"haiku": ["ice", "puck"]}, "", f"Here is one:\n\n{HAIKU}", [
        HAIKU.replace("ice", "snow").replace("puck", "ball"), HAIKU + "\nAnd more", "Ice.\nPuck.\nNet.",
        "The ice", f"{HAIKU}\n\n{HAIKU}",
    ]),
    ({"haiku": True}, "", HAIKU, ["a\n\nb\n\nc"]),
    ({"limerick": ["cat"]}, "", LIMERICK, [
        LIMERICK.replace("cat", "dog"), LIMERICK.replace("\n", " "), LIMERICK + "\nAnd that was all",
        LIMERICK.replace("fish", "fish that swam in the deep blue bay"),
    ]),
    ({"limerick": ["cat"]}, "", LIMERICK.replace("dish", "dish:"), [LIMERICK.replace("fish\n", "fish: ")]),
    ({"limerick": ["cat"]}, "", f"Here it is:\n{LIMERICK}", [f"Here it is:\nAnd again:\n{LIMERICK}"]),
    ({"story": {"about": ["fox"], "paragraphs": [2, 3]}}, "", f"**The fox**\n\n{STORY}", [
        PARAGRAPH, STORY.replace("fox", "cat"), "\n\n".join([STORY, STORY]), "A fox.\n\nIt ran.",
    ]),
    ({"letter": True}, "", LETTER, [
        LETTER.replace("Dear Anna", "So"), LETTER.replace("Best wishes", "And"), "Dear Anna",
    ]),
]  # fmt: skip
CASES = [
    pytest.param(check, question, text, right, id=f"{'+'.join(check)}-{row}-{number}")
    for row, (check, question, good, bad) in enumerate(TABLE_OF_CHECKS)
    for number, (text, right) in enumerate([(good, True), *((text, False) for text in bad)])
]


def ask(check: dict[str, object], question: str = "") -> Item:
    return Item("x", "group", "known", (question,), (check,))


@pytest.mark.parametrize(("check", "question", "text", "right"), CASES)
def test_a_check_passes_the_right_answer_and_fails_the_wrong(
    check: dict[str, object], question: str, text: str, right: bool
) -> None:
    assert (score(ask(check, question), [text], ["stop"]) == []) is right


def test_every_check_is_in_the_table_or_compares_replies() -> None:
    compared = {"differs", "shorter", "completion"}
    assert {name for check, *_ in TABLE_OF_CHECKS for name in check} | compared == set(CHECKS)


@pytest.mark.parametrize(
    ("text", "finished"),
    [
        ("It is Paris", "length"),
        ("  \n", "stop"),
        ("Paris and so and so and so and so", "stop"),
        ("Paris hahahahaha", "stop"),
        ("巴黎巴黎巴黎巴黎 Paris", "stop"),
        (
            "Paris\n" + "and the cat sat on the mat, oh\nno\n" * 2 + "the cat sat on the mat, the cat sat on the mat",
            "stop",
        ),
        ("Paris\n\n```python\nprint(1)", "stop"),
        ("**Paris", "stop"),
        ("`Paris", "stop"),
        ("Paris $$x", "stop"),
        (r"Paris \(x", "stop"),
        ("Paris<|im_end|>", "stop"),
        ("Paris</s>", "stop"),
        ("Paris.\nUser: and Spain?", "stop"),
        ("Paris \ufffd", "stop"),
    ],
)
def test_what_no_reply_may_have_is_a_fault_of_form(text: str, finished: str) -> None:
    faults = score(ask({"answers": True}), [text], [finished])
    assert len(faults) == 1
    assert is_form(faults[0])


@pytest.mark.parametrize(
    "text",
    [
        "**Paris** and *Rome*, `a ** b`, $5 and $6.",
        "Ha ha ha, that is Paris.",
        f"{FACTORIAL}\n\nIt uses `**` nowhere.",
        "```python\nx = 2 ** 3\nprint(x)\nprint(x)\nprint(x)\nprint(x)\n```",
        TABLE,
        "1,000,000,000 grains",
        "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday",
    ],
)
def test_sound_markdown_has_no_fault(text: str) -> None:
    assert score(ask({"words": [1, 99]}), [text], ["stop"]) == []


@pytest.mark.parametrize(
    ("check", "first", "second", "right"),
    [
        ({"differs": 1}, "One joke.", "Another joke.", True),
        ({"differs": 1}, "One joke.", "one joke", False),
        ({"shorter": 1}, "A long story of a fox.", "A fox.", True),
        ({"shorter": 1}, "A fox.", "A fox ran.", False),
        ({"shorter": 1}, "A fox.", "A bear.", False),
    ],
)
def test_a_reply_is_compared_with_the_earlier_one(
    check: dict[str, object], first: str, second: str, right: bool
) -> None:
    item = Item("x", "group", "known", ("a", "b"), ({}, check))
    assert (score(item, [first, second], ["stop", "stop"]) == []) is right


@pytest.mark.parametrize(
    ("text", "finished", "right"),
    [
        (" there was a fox who lived by a river and", "length", True),
        (" there was a fox.", "stop", False),
        (" the the fox fox the the fox the fox fox the", "length", False),
        (" I am too small, open the model menu for another one now", "stop", False),
        (" there was a fox who lived by a river <|end|>", "stop", False),
    ],
)
def test_a_completion_goes_on_and_may_be_cut(text: str, finished: str, right: bool) -> None:
    item = Item("x", "group", "known", (), ({"completion": 8},), raw="Once upon a time")
    assert (score(item, [text], [finished]) == []) is right


def test_a_fault_of_an_earlier_reply_counts() -> None:
    item = Item("x", "group", "known", ("a", "b"), ({"has": ["dogs"]}, {"has": ["cats"]}))
    assert score(item, ["dogs", "cats"], ["stop", "stop"]) == []
    assert score(item, ["dog", "cats"], ["stop", "stop"]) == ["does not say dogs"]


def test_replies_of_another_number_are_refused() -> None:
    with pytest.raises(ValueError, match="1 replies are due, 2 came"):
        score(ask({"has": ["a"]}), ["a", "a"], ["stop", "stop"])


@pytest.mark.parametrize(
    "text",
    [
        "group: [",
        "group: g\nkind: other\nitems: []",
        "group: g\nkind: known\nitems: [{id: a, turns: [hi]}]",
        "group: g\nkind: known\nitems: [{id: a, turns: [hi], check: {hass: [a]}}]",
        "group: g\nkind: known\nitems: [{id: a, turns: [hi], check: {any: [yes, no]}}]",
        "group: g\nkind: known\nitems: [{id: a, turns: [hi], check: {has: []}}]",
        "group: g\nkind: known\nitems: [{id: a, turns: [hi], raw: hi, check: {has: [a]}}]",
        "group: g\nkind: known\nitems: [{id: a, turns: [7], check: {has: [a]}}]",
        "group: g\nkind: known\nitems: [{id: a, turns: [hi], check: {script: xx}}]",
        "group: g\nkind: known\nitems: [{id: a, turns: [hi], earlier: {1: {has: [a]}}, check: {has: [a]}}]",
    ],
)
def test_a_broken_file_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text(text)
    with pytest.raises(BadSettings, match=r"broken\.yaml"):
        load(path)


def test_the_same_id_twice_is_refused(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text("group: g\nkind: known\nitems: [{id: same, turns: [hi], check: {has: [a]}}]")
    with pytest.raises(BadSettings, match="same"):
        load_all(tmp_path)
