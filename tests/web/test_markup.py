"""A person's words as written, a model's words made safe, and maths told apart from money."""

import html
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from chatbot.web.markup import DISPLAYED, INLINE, literal, markdown, maths

TEXT = st.text(st.sampled_from("ab $`<>![]()\\*_~\n\t/&;#5{}é漢\u202e"), max_size=80) | st.text(max_size=80)
QUICK = settings(max_examples=60, deadline=None)


def displayed(formula: str) -> str:
    return formula.join(DISPLAYED)


def inline(formula: str) -> str:
    return formula.join(INLINE)


def code(inside: str) -> str:
    return "<code>" + re.sub(r"[^\w ]", lambda sign: f"&#{ord(sign[0])};", inside) + "</code>"


MARK = "&#96;" * 3


@QUICK
@given(TEXT)
def test_literal_text_comes_back_character_for_character(text: str) -> None:
    shown = literal(text)
    inside = shown.removeprefix('<span class="lit">').removesuffix("</span>")
    assert not re.search(r"[<>$`*_\\\[\]\n]", inside)
    if not re.search("[\x80-\x9f]|[^\\w\\t\\n !-~]", text):  # a browser reads some control characters in its own way
        assert html.unescape(inside) == text


@QUICK
@given(TEXT)
@example("$$![a](x)$$")
@example(r"\( a $$ b \) c $$ d ![x](/logout) $$")
def test_markdown_outside_code_keeps_no_tag_but_the_bare_ones(text: str) -> None:
    shown = markdown(text.replace("`", "").replace("~", "").replace("    ", " ").replace("\t", " "))
    for tag in re.findall(r"<[A-Za-z/!?][^>]*>?", shown):
        assert re.fullmatch(r"</?(br|sub|sup|b|i|em|strong|u|s|del|kbd|mark|small|details|summary)\s*/?>", tag, re.I)
    assert "![" not in shown


@QUICK
@given(TEXT)
def test_code_stays_as_it_is(code: str) -> None:
    code = "\n".join(
        line for line in code.replace("\r", "\n").splitlines() if not line.strip().startswith(("```", ">"))
    )
    fenced = f"```\n{code}\n```\n"
    assert markdown(fenced) == fenced


@QUICK
@given(TEXT, TEXT)
def test_a_later_paragraph_changes_nothing_above_it(first: str, second: str) -> None:
    """So that what travels while a reply grows are appends."""
    above = re.sub("[`~]", "", first) + "\n\n"
    assert markdown(above + second).startswith(markdown(above))


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("$5 and $6", "$5 and $6"),
        ("It costs $5-$6, or 10$.", "It costs $5-$6, or 10$."),
        ("US$5 for 3 and A$6 for 4", "US$5 for 3 and A$6 for 4"),
        ("from $5 to 6$ a head", "from $5 to 6$ a head"),
        ("$HOME and $PATH", "$HOME and $PATH"),
        ("set $HOME/bin:$PATH first", "set $HOME/bin:$PATH first"),
        ("a $1,000 price = a $2,000 price", "a $1,000 price = a $2,000 price"),
        ("$x$", r"\(x\)"),
        ("for $n$ steps", r"for \(n\) steps"),
        ("$x^2 + 1$ and $y = 3$.", r"\(x^2 + 1\) and \(y = 3\)."),
        ("is $f(x)$ or $x_1$", r"is \(f(x)\) or \(x_1\)"),
        (r"$\alpha$, $\frac{a}{b}$", r"\(\alpha\), \(\frac{a}{b}\)"),
        (r"$\text{speed} = 3$", r"\(\text{speed} = 3\)"),
        ("the $5$ of them", r"the \(5\) of them"),
        (r"\$x$ is written so", r"\$x$ is written so"),
        ("$$x^2$$", "$$x^2$$"),
        ("$ x $ is not maths", "$ x $ is not maths"),
        ("over $x\nand$ two lines", "over $x\nand$ two lines"),
    ],
)
def test_dollars_are_maths_only_where_they_plainly_are(said: str, shown: str) -> None:
    assert maths(said) == shown


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("a < b and c > d", "a < b and c > d"),
        ("Vec<T> and Map<String, u8>", "Vec&lt;T> and Map&lt;String, u8>"),
        ("H<sub>2</sub>O<br>next", "H<sub>2</sub>O<br>next"),
        ("<sub onclick=x>", "&lt;sub onclick=x>"),
        ("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"),
        ("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)>"),
        ("<form action=https://a.example>", "&lt;form action=https://a.example>"),
        ("<!-- hidden --><?php ?>", "&lt;!-- hidden -->&lt;?php ?>"),
        ("see <https://a.example/x?y=1>", "see <https://a.example/x?y=1>"),
        ("![pixel](https://a.example/p.png)", "[Picture: pixel](https://a.example/p.png)"),
        ("![](https://a.example/p.png)", "[Picture: ](https://a.example/p.png)"),
        ("![a][1]\n\n[1]: https://a.example", "[Picture: a][1]\n\n[1]: https://a.example"),
        (r"\(a <b\) and $$x<y$$", f"{inline('a < b')} and {displayed('x< y')}"),
        (r"\(x\) or \[y\] or $$z$$ or $n$", f"{inline('x')} or {displayed('y')} or {displayed('z')} or {inline('n')}"),
        (r"\( a $$ b \) c $$ ![x](/logout) $$", f"{inline(' a $$ b ')} c {displayed(' ! [x](/logout) ')}"),
        ("`$$` is $$\n\n```\necho $$\n```\n", f"{code('$$')} is $$\n\n```\necho $$\n```\n"),
        ("one $$ here\n\none $$ there", "one $$ here\n\none $$ there"),
        (r"\[ \text{a \] b} \]", displayed(r" \text{a \] b} ")),
        (r"\(\frac{1}{2\) and \(x\)", rf"\(\frac{{1}}{{2\) and {inline('x')}"),
        (r"\(a \\) and b", r"\(a \\) and b"),
        (r"a and \\(b\)", r"a and \\(b\)"),
        (r"\[ a \\[2pt] b \]", displayed(r" a \\[2pt] b ")),
        ("$$$$ \\(\\)", "$$$$ \\(\\)"),
        ("x\ufdd0y\ufdd1 `\ufdd2a\ufdd3`", "xy <code>a</code>"),
        ("`<b x=1>` and `` a`<c>`b ``", f"{code('<b x=1>')} and {code('a`<c>`b')}"),
        ("`  ` and ` a` and `a\nb`", f"{code('  ')} and {code(' a')} and {code('a b')}"),
        (r"\`a` <b x=1> `c`", rf"\`a{code('<b x=1>')}c`"),
        (r"\\`a` <b x=1> `c`", rf"\\{code('a')} &lt;b x=1> {code('c')}"),
        ("`$x$` but $x$", f"{code('$x$')} but {inline('x')}"),
        ("`open <b x=1>", "`open &lt;b x=1>"),
        ("`a\n\n<b x=1>`", "`a\n\n&lt;b x=1>`"),
        ("```html\n<form>\n", "```html\n<form>\n"),
        ("~~~\n```\n<form>\n~~~\n<form>", "~~~\n```\n<form>\n~~~\n&lt;form>"),
        ("````\n```\n<form>\n````\n<form>", "````\n```\n<form>\n````\n&lt;form>"),
        ("- list\n\n    <form>", "- list\n\n    &lt;form>"),
        ("- list\n  ```\n  <form>\n  ```\n<form>", "- list\n  ```\n  <form>\n  ```\n&lt;form>"),
        ("text\n\n    <form>\n\ntext <form>", "text\n\n    <form>\n\ntext &lt;form>"),
        ("text\n    <form>", "text\n    &lt;form>"),
        ("a ``` b\n<form>", f"a {MARK} b\n&lt;form>"),
        # what a fence is, and how long
        ("1. ```html\n   <form>\n   ```\n<form>", "1. ```html\n   <form>\n   ```\n&lt;form>"),
        ("1. ```html\n<form>\n```\n<form>", "1. ```html\n&lt;form>\n```\n<form>"),
        ("- ```\n\n  <form>\n- <form>", "- ```\n\n  <form>\n- &lt;form>"),
        ("> ```\n> <form>\n<form>", "> ```\n> <form>\n&lt;form>"),
        ("> - ```\n>   <form>\n> <form>", "> - ```\n>   <form>\n> &lt;form>"),
        ("- a\nlazy\n\n    <form>", "- a\nlazy\n\n    &lt;form>"),
        ("- a\n\ntext\n\n    <form>", "- a\n\ntext\n\n    <form>"),
        ("```\n      ```\n<form>\n```\n<form>", "```\n      ```\n<form>\n```\n&lt;form>"),
        ("```\n<form>\n```~\n<form>", "```\n<form>\n```~\n&lt;form>"),
        ("``` <form>", "``` &lt;form>"),
        ("- ```\n <form>\n  ```\n  <form>", f"- ```\n &lt;form>\n  {MARK}\n  &lt;form>"),
        ("-\t```\n\t<form>", f"-\t{MARK}\n\t&lt;form>"),
        ("a\n2. ```\n   <form>", f"a\n2. {MARK}\n   &lt;form>"),
        ("a\n1. ```\n   <form>", "a\n1. ```\n   <form>"),
        ("<br>\n```\n<form>", "\u2060<br>\n```\n<form>"),
        ("- <details>\n a <b>b</b>", "- \u2060<details>\n a <b>b</b>"),
    ],
)
def test_markdown_is_made_safe(said: str, shown: str) -> None:
    assert markdown(said) == shown


def test_an_opening_that_never_closes_is_text_and_hides_no_formula_of_another_kind() -> None:
    assert markdown(r"\[ " * 20_000) == r"\[ " * 20_000
    assert markdown(r"\[ a <b and $$x <y$$") == rf"\[ a &lt;b and {displayed('x < y')}"
    assert markdown(r"\({ " * 20_000 + r"\)") == r"\({ " * 20_000 + r"\)"
