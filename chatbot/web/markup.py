"""Text -> what the Chatbot may be given. A person's words come out as written; a model's words are Markdown with maths
and code, but without HTML of its own, and without pictures that the browser would fetch from elsewhere.

Gradio looks for formulas before it looks for code, so what it is told to look for are characters that no text may hold,
and only this module writes them. Pure functions of text. The browser's sanitiser and the page's security policy stand
behind them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

DISPLAYED = ("\ufdd0", "\ufdd1")
INLINE = ("\ufdd2", "\ufdd3")
"""What a formula stands between: noncharacters of Unicode, which are taken out of every text that comes in."""

_OURS = re.compile(f"[{''.join(DISPLAYED + INLINE)}]")
_NOT_PLAIN = re.compile(r"[^\w ]|_")
_FENCE = re.compile(r"((?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=\s)))*[ \t]*)(`{3,}|~{3,})(.*)")
_LATER_NUMBER = re.compile(r"(?<!\d)(?!1[.)])\d+[.)]")
"""Of a list that would begin in the middle: it interrupts no paragraph."""

_ONLY_SPACE = re.compile(r" {0,3}")
_ITEM = re.compile(r"^\s*(?:>\s?)*(?:[-*+]|\d{1,9}[.)])\s")
_INDENTED = re.compile(r"^(?: {4}|\t)")
_CODE_SPAN = re.compile(r"\\[\\`]|(?<!`)(`+)(?!`)((?:[^\n]|\n(?!\s*\n))+?)(?<!`)\1(?!`)")
_MATHS = {"$$": ("$$", DISPLAYED), "\\[": ("\\]", DISPLAYED), "\\(": ("\\)", INLINE)}
_SIGN = re.compile(r"\\.|\$\$|[{}]", re.DOTALL)
_BLANK_LINE = re.compile(r"(\n[ \t]*\n)")
_DOLLARS = re.compile(r"(?<![\\\w$])\$(?=[^\s$])([^$\n]{1,200}?)(?<=[^\s\\])\$(?![\w$])")
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_KEPT_TAG = re.compile(r"</?(?:br|sub|sup|b|i|em|strong|u|s|del|kbd|mark|small|details|summary)\s*/?>", re.IGNORECASE)
_MARKS = re.compile(r"`{3,}|~{3,}")
_JOINER = "\u2060"
_LINE_START = re.compile(r"(?:\A|\n)[\s>*+\d.)-]*\Z")
LONGEST_START = 200
"""Characters of a line in which signs of lists and quotes are looked for."""

_AUTOLINK = re.compile(r"<https?://[^\s<>\"']+>")
_COMMAND = re.compile(r"\\[A-Za-z]+")
_WORD = re.compile(r"[A-Za-z]{4,}")
_SIGNS = re.compile(r"[A-Za-z].*[=^_<>+*/|!-]|[=^_<>+*/|-].*[A-Za-z]|^[A-Za-z]\([^)]{1,20}\)$")
_SHORT = re.compile(r"^-?(?:\d{0,4}[A-Za-z]{1,2}'?|\d{1,6}(?:\.\d{1,6})?)$")


def literal(text: str) -> str:
    """`text` exactly as written, in a box that keeps line breaks: no Markdown, no HTML, no maths."""
    spelled = _spelled(_OURS.sub("", text).replace("\r\n", "\n"))
    return f'<span class="lit">{spelled}</span>'


def _spelled(text: str) -> str:
    """No sign of it can be taken for Markdown or HTML."""
    return _NOT_PLAIN.sub(lambda found: f"&#{ord(found[0])};", text)


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
    """The text in order, as (is code, lines). A fence that nobody closed runs to the end, as it does when rendered.

    What is taken for code is not made harmless, so only that is which the renderer is sure to take for code, too. In a
    list or a quote a fence ends with the lines that belong there; where one ended so, nothing but a fence at the very
    start of a line is believed any more.
    """
    blocks: list[tuple[bool, list[str]]] = []
    fence: _Fence | None = None
    in_list, after_blank, sure = False, True, True
    for line in text.splitlines(keepends=True):
        blank = not line.strip()
        if fence and not blank and not fence.holds(line):
            fence, sure = None, False
        opened = None if fence else _opened(line, in_list, after_blank, sure)
        sure = sure and (fence is not None or opened is not None or _FENCE.match(line) is None)
        indented = sure and after_blank and not in_list and _INDENTED.match(line) is not None
        code = bool(fence or opened) or indented
        if opened:
            # As a text's very last line it is no fence for the renderer, but words.
            place = line.index(opened.mark) + len(opened.mark)
            fence, line = opened, line[:place] + _harmless(line[place:])
        elif fence and fence.closes(line):
            fence = None
        if not blocks or blocks[-1][0] != code:
            blocks.append((code, []))
        blocks[-1][1].append(line)
        if opened:
            in_list = in_list or opened.indent > 0
        elif not blank and not code:
            in_list = bool(_ITEM.match(line)) or (in_list and not (after_blank and not line[:1].isspace()))
        after_blank = blank or (code and not fence)
    return [(code, "".join(lines)) for code, lines in blocks]


@dataclass(frozen=True, slots=True)
class _Fence:
    """`mark` opened it, behind `quotes` signs of a quote and at `indent` columns; both 0 outside of all containers."""

    mark: str
    quotes: int
    indent: int

    def holds(self, line: str) -> bool:
        """Whether a line that is not blank is still inside."""
        if not self.quotes and not self.indent:
            return True
        inside = _within(line, self.quotes)
        if inside is None or (inside.strip() and _columns(inside) < self.indent):
            return False
        # A closing fence at another place may be one for the renderer, or not.
        return not self._is_mark(inside) or _columns(inside) == self.indent

    def closes(self, line: str) -> bool:
        inside = _within(line, self.quotes)
        return inside is not None and self._is_mark(inside) and _columns(inside) <= self.indent + 3

    def _is_mark(self, inside: str) -> bool:
        bare = inside.strip()
        return bare.startswith(self.mark) and not bare[len(self.mark) :].strip("`~")


def _within(line: str, quotes: int) -> str | None:
    """What stands behind so many signs of a quote; None if there are fewer."""
    for _ in range(quotes):
        spaces = _ONLY_SPACE.match(line)
        line = line[spaces.end() if spaces else 0 :]
        if not line.startswith(">"):
            return None
        line = line[1:].removeprefix(" ")
    return line


def _columns(line: str) -> int:
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip(" "))


def _opened(line: str, in_list: bool, after_blank: bool, sure: bool) -> _Fence | None:
    """The fence that this line opens. Four spaces before it make it plain text, but not inside a list."""
    found = _FENCE.match(line.rstrip("\r\n"))
    if found is None or ("`" in found[3] and found[2][0] == "`") or "\t" in found[1]:
        return None
    before, mark = found[1], found[2]
    plain = not before.strip()
    if plain and not (in_list and before):
        return _Fence(mark, 0, 0) if _ONLY_SPACE.fullmatch(before) and (sure or not before) else None
    if not sure or (not after_blank and _LATER_NUMBER.search(before)):
        return None
    quotes = before.count(">")
    inside = before.rpartition(">")[2].removeprefix(" ") if quotes else before
    if quotes and ">" in before.lstrip("> "):
        return None  # a quote within a list: too much to follow
    return _Fence(mark, quotes, len(inside.expandtabs(4)))


def _prose(text: str) -> str:
    """Everything is made harmless. Code within a line goes as a tag of its own, each sign of it spelled: whatever the
    renderer takes for the end of it, nothing in it can become a tag."""
    parts: list[str] = []
    end = 0
    for span in _CODE_SPAN.finditer(text):
        if span[1] is None:  # an escaped sign
            continue
        parts += [_words(text[end : span.start()]), f"<code>{_spelled(_code_in(span[2]))}</code>"]
        end = span.end()
    return "".join((*parts, _words(text[end:])))


def _code_in(inside: str) -> str:
    """A space at each end, that keeps a sign from the marks, is no part of the code."""
    inside = inside.replace("\n", " ")
    return inside[1:-1] if inside[0] == inside[-1] == " " and inside.strip() else inside


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
    """No tag but a few bare ones, a link in the place of a picture, and no fence: those were found before."""
    text = _MARKS.sub(lambda found: _spelled(found[0]), text)
    return _TAG.sub(lambda found: _tag(text, found.start()), text).replace("![", "[Picture: ")


def _tag(text: str, place: int) -> str:
    if _AUTOLINK.match(text, place):
        return "<"
    if not _KEPT_TAG.match(text, place):
        return "&lt;"
    # At the start of a line it would make HTML of all lines down to the next blank one, fences and all.
    return _JOINER + "<" if _LINE_START.search(text, max(0, place - LONGEST_START), place) else "<"
