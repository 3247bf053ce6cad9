"""A model's words in a real browser: formulas, code, and what must stay as it was written."""

from playwright.sync_api import Page, expect

from tests.web.conftest import PATIENCE_MS
from tests.web.test_page import MARKED, put_into_its_mouth, say

expect.set_options(timeout=PATIENCE_MS)

SIGNS_IN_CODE = """The shell's `$$` is its number, `\\(` and `\\[` are groups:

```bash
echo $$ \\( \\[
```

and `$$` again, `\\)`, `\\]`.
"""
FORMULAS = r"""One $$\frac{a}{b} < c$$ and \[ \begin{matrix} a & \text{"b"} \end{matrix} \] shown, \(x_1 < y\) and $n$
inline,
$5 and $6 not.

$$
a *b* c
$$

Open for ever: \( a
"""


def test_signs_of_maths_in_code_hide_nothing(page: Page) -> None:
    say(page, "hello")
    put_into_its_mouth(page, SIGNS_IN_CODE)
    reply = page.locator("#live .bot-row")
    expect(reply.locator("pre code")).to_have_text("echo $$ \\( \\[\n")
    expect(reply.locator("p code")).to_have_text(["$$", "\\(", "\\[", "$$", "\\)", "\\]"])
    expect(reply.locator(".katex")).to_have_count(0)


def test_formulas_of_every_kind_are_drawn(page: Page) -> None:
    say(page, "hello")
    put_into_its_mouth(page, FORMULAS)
    reply = page.locator("#live .bot-row")
    expect(reply.locator(".katex")).to_have_count(5)
    expect(reply.locator(".katex-display")).to_have_count(3)
    drawn = reply.locator("annotation")
    expect(drawn.nth(0)).to_have_text("\\frac{a}{b} < c")
    expect(drawn.nth(2)).to_have_text("x_1 < y")
    expect(drawn.nth(4)).to_have_text("a *b* c")
    expect(reply).to_contain_text("$5 and $6 not")
    expect(reply).to_contain_text("Open for ever: ( a")
    assert not set("\ufdd0\ufdd1\ufdd2\ufdd3") & set(reply.inner_text())


def test_code_is_coloured_and_its_button_copies_it(page: Page) -> None:
    say(page, "hello")
    put_into_its_mouth(page, MARKED)
    code = page.locator("#live .bot-row .code_wrap")
    expect(code.locator("pre code .token.keyword").first).to_have_text("if")
    code.hover()
    code.locator(".copy_code_button").click()
    page.wait_for_function("navigator.clipboard.readText().then(text => text.startsWith('if a < b:'))")
    assert page.evaluate("navigator.clipboard.readText()").rstrip("\n") == "if a < b:\n    print('<b>')"
