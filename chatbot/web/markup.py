"""Text -> what the Chatbot may be given. A person's words come out as written; a model's words are Markdown with maths
and code, but without HTML of its own, and without pictures that the browser would fetch from elsewhere.

Gradio looks for formulas before it looks for code, so what it is told to look for are characters that no text may hold,
and only this module writes them. Pure functions of text. The browser's sanitiser and the page's security policy stand
behind them.
"""

import re
from collections.abc import Iterator

DISPLAYED = ("\ufdd0", "\ufdd1")
INLINE = ("\ufdd2", "\ufdd3")
"""What a formula stands between: noncharacters of Unicode, which are taken out of every text that comes in."""

_OURS = re.compile(f"[{''.join(DISPLAYED + INLINE)}]")
_NOT_PLAIN = re.compile(r"[^\w ]|_")
_FENCE = re.compile(r"^(\s*(?:>\s?)*(?:[-*+]\s+|\d{1,9}[.)]\s+)?)(`{3,}|~{3,})(.*)$")
_ITEM = re.compile(r"^\s*(?:>\s?)*(?:[-*+]|\d{1,9}[.)])\s")
_INDENTED = re.compile(r"^(?: {4}|\t)")
_CODE_SPAN = re.compile(r"(?<!`)(`+)(?!`)((?:[^\n]|\n(?!\s*\n))+?)(?<!`)\1(?!`)")
_MATHS = {"$$": ("$$", DISPLAYED), "\\[": ("\\]", DISPLAYED), "\\(": ("\\)", INLINE)}
_SIGN = re.compile(r"\\.|\$\$|[{}]", re.DOTALL)
_BLANK_LINE = re.compile(r"(\n[ \t]*\n)")
_DOLLARS = re.compile(r"(?<![\\\w$])\$(?=[^\s$])([^$\n]{1,200}?)(?<=[^\s\\])\$(?![\w$])")
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_KEPT_TAG = re.compile(r"</?(?:br|sub|sup|b|i|em|strong|u|s|del|kbd|mark|small|details|summary)\s*/?>", re.IGNORECASE)
_AUTOLINK = re.compile(r"<https?://[^\s<>\"']+>")
_COMMAND = re.compile(r"\\[A-Za-z]+")
_WORD = re.compile(r"[A-Za-z]{4,}")
_SIGNS = re.compile(r"[A-Za-z].*[=^_<>+*/|!-]|[=^_<>+*/|-].*[A-Za-z]|^[A-Za-z]\([^)]{1,20}\)$")
_SHORT = re.compile(r"^-?(?:\d{0,4}[A-Za-z]{1,2}'?|\d{1,6}(?:\.\d{1,6})?)$")


def literal(text: str) -> str:
    """`text` exactly as written, in a box that keeps line breaks: no Markdown, no HTML, no maths."""
    escaped = _NOT_PLAIN.sub(lambda found: f"&#{ord(found[0])};", _OURS.sub("", text).replace("\r\n", "\n"))
    return f'<span class="lit">{escaped}</span>'


def markdown(text: str) -> str:
    """A model's words, safe to render. Code stays as it is."""
    return "".join(block if code else _prose(block) for code, block in _blocks(_OURS.sub("", text)))


def maths(text: str) -> str:
    r"""Prose in which `$...$` became `\(...\)` where it is plainly maths; prices stay prices."""
    return _DOLLARS.sub(lambda found: rf"\({found[1]}\)" if _plainly_maths(found[1]) else found[0], text)


def _plainly_maths(inside: str) -> bool:
    """`$5 and $6` is money and `$HOME` a variable: maths has a command, or signs between short names."""
    if _COMMAND.search(inside):
        return True
    if _WORD.search(inside):
        return False
    return bool(_SHORT.match(inside) or _SIGNS.search(inside))


def _blocks(text: str) -> list[tuple[bool, str]]:
    """The text in order, as (is code, lines). A fence that nobody closed runs to the end, as it does when rendered."""
    blocks: list[tuple[bool, list[str]]] = []
    fence = ""
    in_list = after_blank = True
    in_list = False
    for line in text.splitlines(keepends=True):
        opened = None if fence else _opened(line, in_list)
        code = bool(fence or opened) or (_INDENTED.match(line) is not None and after_blank and not in_list)
        if fence and _closes(line, fence):
            fence = ""
        elif opened:
            fence = opened
        if not blocks or blocks[-1][0] != code:
            blocks.append((code, []))
        blocks[-1][1].append(line)
        blank = not line.strip()
        after_blank = blank or (code and not fence)
        if not blank and not code:
            in_list = bool(_ITEM.match(line)) or (in_list and line[:1].isspace())
    return [(code, "".join(lines)) for code, lines in blocks]


def _opened(line: str, in_list: bool) -> str | None:
    """The fence that this line opens. Four spaces before it make it plain text, but not inside a list."""
    found = _FENCE.match(line.rstrip("\r\n"))
    if found is None or ("`" in found[3] and found[2][0] == "`"):
        return None
    if not in_list and _INDENTED.match(line):
        return None
    return found[2]


def _closes(line: str, fence: str) -> bool:
    bare = line.strip().lstrip("> ")
    return len(bare) >= len(fence) and set(bare) == {fence[0]}


def _prose(text: str) -> str:
    """Everything but code spans is made harmless."""
    parts: list[str] = []
    end = 0
    for span in _CODE_SPAN.finditer(text):
        parts += [_words(text[end : span.start()]), span[0]]
        end = span.end()
    return "".join((*parts, _words(text[end:])))


def _words(text: str) -> str:
    # No formula goes over a blank line: LaTeX allows none, and a sign in one paragraph must not wait for the next.
    return "".join(_paragraph(piece) for piece in _BLANK_LINE.split(maths(text)))


def _paragraph(text: str) -> str:
    parts: list[str] = []
    end = 0
    for opened, closed in _formulas(text):
        before, after = _MATHS[opened[0]][1]
        parts += [_harmless(text[end : opened.start()]), before, _inert(text[opened.end() : closed.start()]), after]
        end = closed.end()
    return "".join((*parts, _harmless(text[end:])))


def _formulas(text: str) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """The signs around each formula, braces balanced between them, as the renderer wants it. A kind whose end was
    sought in vain is not sought again: a model that repeats an opening for ever must not cost its square."""
    kinds, at = set(_MATHS), 0
    while True:
        opened, depth = None, 0
        for sign in _SIGN.finditer(text, at):
            if opened is None:
                if sign[0] in kinds:
                    opened, depth = sign, 0
            elif sign[0] == _MATHS[opened[0]][0] and depth <= 0:
                if sign.start() > opened.end():
                    yield opened, sign
                opened = None
            elif sign[0] == opened[0]:
                opened, depth = sign, 0
            else:
                depth += {"{": 1, "}": -1}.get(sign[0], 0)
        if opened is None:
            return
        kinds.discard(opened[0])
        at = opened.end()


def _inert(formula: str) -> str:
    """Neither tag nor picture, should it ever be read as Markdown: a space changes no formula."""
    return _TAG.sub("< ", formula).replace("![", "! [")


def _harmless(text: str) -> str:
    """No tag but a few bare ones, and a link in the place of a picture."""
    return _TAG.sub(lambda found: _tag(text, found.start()), text).replace("![", "[Picture: ")


def _tag(text: str, place: int) -> str:
    kept = _KEPT_TAG.match(text, place) or _AUTOLINK.match(text, place)
    return "<" if kept else "&lt;"
