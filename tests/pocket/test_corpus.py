"""The corpus: the same for the same seed, free of its own grammar, and true to what was said."""

import re
from itertools import islice
from random import Random

import pytest

from chatbot.pocket.corpus import coined, completion, followups, letters, memory, systems
from chatbot.pocket.corpus.grammar import fill
from chatbot.pocket.corpus.mixer import SCENES, TOPICS, Conversation, Mixer, Scene
from chatbot.pocket.corpus.slips import slip
from chatbot.pocket.corpus.turns import Turn

MIXER = Mixer()
LEFT_OVER = re.compile(r"\{\w*\}|[{\[][\w ,.]*\|")


def conversations(seed: int, count: int) -> list[Conversation]:
    return list(islice(MIXER.stream(seed), count))


def spoken(seed: int, count: int) -> list[Turn]:
    return [turn for conversation in conversations(seed, count) for turn in conversation.turns]


def test_the_same_seed_gives_the_same_conversations_and_another_seed_others() -> None:
    assert conversations(1, 200) == conversations(1, 200)
    assert conversations(1, 200) != conversations(2, 200)


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_leaves_no_braces_of_its_grammar(topic: str) -> None:
    rng = Random(3)
    for _ in range(2_000):
        for turn in MIXER.talks[topic](rng):
            assert turn.user.strip() and turn.reply.strip()
            assert not LEFT_OVER.search(turn.user), turn.user
            if topic not in ("code", "formulas"):
                assert not LEFT_OVER.search(turn.reply), turn.reply


def test_words_are_hardly_ever_repeated_from_one_conversation_to_the_next() -> None:
    asked = [turn.user for turn in spoken(5, 3_000)]
    assert len(set(asked)) > 0.85 * len(asked)


def test_what_is_told_is_what_is_answered() -> None:
    rng = Random(4)
    for _ in range(500):
        fact = memory.told(rng)
        asked = memory.ask(rng, fact)
        assert fact.value in memory.tell(rng, fact).user
        assert fact.value in asked.reply or asked.reply.startswith("No")


def test_a_correction_holds_the_new_value_and_leaves_the_thing_as_it_is() -> None:
    rng = Random(8)
    for _ in range(500):
        told = memory.told(rng)
        new, turn = memory.correct(rng, told, at_once=rng.random() < 0.7)
        assert new.detail is told.detail
        assert new.value.lower() in turn.user.lower() and new.clause() in turn.reply


def test_any_piece_of_a_word_may_have_to_be_copied() -> None:
    rng = Random(9)
    made = [coined.coined(rng) for _ in range(20_000)]
    assert {"ough", "llow", "tion", "ight", "zard", "ding"} <= {word[-4:] for word in made}
    assert {"chim", "know", "tomo", "umbr", "worl"} <= {word[:4] for word in made}


def test_names_told_together_are_asked_for_apart() -> None:
    mixer, rng = Mixer(), Random(11)
    asked = 0
    for _ in range(300):
        known: dict[str, str] = {}
        for turn in mixer.keep_apart(rng).turns:
            if told := re.findall(r"[Yy]our ([\w -]+) is called ((?!called)\S+?)[.,]", turn.reply):
                asked += sum(known.get(who) == name for who, name in told)
                assert all(known.setdefault(who, name) == name for who, name in told), turn
    assert asked > 200


def test_a_letter_made_shorter_is_a_letter_still() -> None:
    rng = Random(10)
    for _ in range(300):
        letter = next(turn for turn in letters.letters(rng) if turn.short)
        assert letter.short and letter.sentence
        greeting, body, closing = letter.short.split("\n\n")
        assert letter.reply.startswith(greeting) and letter.reply.endswith(closing)
        assert body == letter.sentence and len(letter.short) < len(letter.reply)


def test_what_was_never_told_is_not_made_up() -> None:
    rng = Random(4)
    for _ in range(200):
        fact = memory.told(rng)
        reply = memory.ask_untold(rng, [fact]).reply
        assert re.match(r"You (have not|haven't|did not) ", reply)
        assert fact.value not in reply.split()
        assert "so I don't know" in reply


def test_what_lies_beside_a_told_thing_is_not_answered_with_it() -> None:
    rng = Random(7)
    dog = next(fact for fact in iter(lambda: memory.told(rng), None) if fact.detail.mine == "my dog's name")
    name = next(fact for fact in iter(lambda: memory.told(rng), None) if fact.detail.mine == "my name")
    for fact, words in ((dog, "how old your dog is"), (name, "your surname")):
        turns = [memory.ask_untold(rng, [fact]) for _ in range(400)]
        assert any(words in turn.reply for turn in turns)
        assert not any(fact.value in turn.reply.split() for turn in turns)


def test_what_another_told_thing_answers_is_not_called_untold() -> None:
    rng = Random(7)
    called = {detail.who: detail for detail in memory.DETAILS if detail.mine == f"my {detail.who}'s name"}
    ages = [
        detail for detail in memory.DETAILS if detail.family.removesuffix(" age") in called and "age" in detail.family
    ]
    assert len(ages) > 20
    for detail in ages:
        facts = [memory.Told(called[detail.family.removesuffix(" age")], "Xim"), memory.Told(detail, "7")]
        for _ in range(40):
            assert detail.mine not in memory.ask_untold(rng, facts).reply


@pytest.mark.parametrize("write", SCENES)
def test_a_scene_is_noted_whole_and_answered_from_what_was_told(write: Scene) -> None:
    rng = Random(9)
    for _ in range(600):
        told, asks = write(rng)
        said = words_of(" ".join(turn.reply for turn in told)) | words_of(" ".join(turn.user for turn in told))
        assert asks
        for turn in (*told, *asks):
            assert turn.user.strip() and not LEFT_OVER.search(turn.user + turn.reply), (turn.user, turn.reply)
        for turn in asks:
            if not memory.is_untold(turn.reply):
                names = {word for word in words_of(turn.reply) if word.isdigit()}
                assert names <= said | words_of(turn.user), (told, turn)


def words_of(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


def test_told_things_come_back_over_other_turns() -> None:
    """Somewhere among many conversations, a name is told at least five turns before it is asked for."""
    distances = []
    for conversation in conversations(6, 6_000):
        names = {
            found[1]: index
            for index, turn in enumerate(conversation.turns)
            if (found := re.search(r"(?:my name is|call me) ([A-Z]\w+)", turn.user))
        }
        distances += [
            index - names[name]
            for index, turn in enumerate(conversation.turns)
            for name in names
            if turn.reply == f"Your name is {name}."
        ]
    assert max(distances) >= 5 and len(distances) > 10


def test_slips_leave_exact_words_alone() -> None:
    rng = Random(1)
    slipped = [slip(rng, "Please remember the name Quaibert for me.", ("Quaibert",)) for _ in range(500)]
    assert all("Quaibert" in text for text in slipped)
    assert len(set(slipped)) > 10


@pytest.mark.parametrize(
    ("manner", "obeys"),
    [
        (systems.ONE_WORD, lambda reply: " " not in reply),
        (systems.CAPITALS, lambda reply: reply == reply.upper()),
        (systems.CHINESE, lambda reply: re.search(r"[\u4e00-\u9fff\d]|^[A-Za-z]+[。.]?$", reply)),
        (systems.RUSSIAN, lambda reply: re.search(r"[а-яА-Я\d]|^[A-Za-z]+[。.]?$", reply)),
    ],
    ids=["one word", "capitals", "Chinese", "Russian"],
)
def test_replies_obey_their_system_prompt(manner: tuple[str, ...], obeys: object) -> None:
    assert callable(obeys)
    chosen = next(one for one in systems.MANNERS if one.prompts is manner)
    rng = Random(2)
    for _ in range(300):
        for turn in MIXER._bent(rng, chosen):
            assert obeys(turn.reply), turn


def test_what_did_i_say_quotes_the_user() -> None:
    rng = Random(0)
    turns = [Turn("my dog is called Rex", "Got it: your dog is called Rex.")]
    replies = {turn.reply for _ in range(200) if (turn := followups.after(rng, turns, None))}
    assert 'You said: "my dog is called Rex"' in replies


def test_completions_are_prose_without_a_template() -> None:
    rng = Random(8)
    raw = [completion.raw(rng) for _ in range(300)]
    assert all("<|" not in text and len(text.split()) > 20 for text in raw)
    assert any(re.match(rf"(An?|The) ({'|'.join(completion.THINGS)})\b", text) for text in raw)


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("plain", {"plain"}),
        ("{a|b}", {"a", "b"}),
        ("x[y]", {"x", "xy"}),
        ("{a{1|2}|}", {"a1", "a2", ""}),
        ("{slot}", {"{a|b}"}),
        (r"\{a\|b\}", {"{a|b}"}),
        (r"$\frac$", {r"$\frac$"}),
    ],
)
def test_the_grammar_says_all_and_only_what_its_template_allows(template: str, said: set[str]) -> None:
    rng = Random(0)
    assert {fill(rng, template, slot="{a|b}") for _ in range(100)} == said


@pytest.mark.parametrize("template", ["{a|b", "a}", "[a"])
def test_unbalanced_templates_are_refused(template: str) -> None:
    with pytest.raises(ValueError):
        fill(Random(0), template)
