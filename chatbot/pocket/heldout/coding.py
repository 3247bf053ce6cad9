"""Python that a model wrote: found in its fence, compiled, and run apart when it is harmless."""

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from typing import Final

from chatbot.pocket.heldout.wording import holds_any

_BLOCK: Final = re.compile(r"^```(?P<name>\w*)[ \t]*\n(?P<code>.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)
_MODULES: Final = (
    "collections", "datetime", "functools", "itertools", "json", "math", "random", "re", "statistics", "string",
    "time", "typing",
)  # fmt: skip
_REFUSED: Final = ("open", "exec", "eval", "compile", "input", "breakpoint", "globals", "vars", "getattr", "setattr")
SECONDS: Final = 10


def block(text: str) -> str | None:
    """The one fenced Python block of a reply; None if there is none, another, or another language."""
    found = list(_BLOCK.finditer(text))
    if len(found) != 1 or text.count("```") != 2 or found[0]["name"] not in ("python", "py", "python3"):
        return None
    return found[0]["code"]


def code_fault(text: str, wanted: Sequence[Sequence[str]]) -> str | None:
    code = block(text)
    if code is None:
        return "not one closed Python block"
    try:
        compile(code, "reply", "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        return f"does not compile: {error}"
    missing = [ways[0] for ways in wanted if not any(way in code for way in ways)]
    return f"code without {missing}" if missing else None


def run_fault(text: str, then: str, prints: Sequence[str]) -> str | None:
    """Run the block, and `then` after it where it defines a function, and look for one of `prints`."""
    code = block(text)
    if code is None or (refused := _refused(code)) is None:
        return "no block that can be run"
    if refused:
        return f"not run, for it uses {', '.join(refused)}"
    name = _first_function(code)
    program = code + ("\n" + then.replace("{name}", name) + "\n" if name else "")
    with tempfile.TemporaryDirectory() as folder:
        try:
            done = subprocess.run(
                [sys.executable, "-I", "-c", program], capture_output=True, text=True, timeout=SECONDS, cwd=folder
            )
        except subprocess.TimeoutExpired:
            return f"ran for more than {SECONDS} s"
    if done.returncode:
        return f"failed: {done.stderr.strip().splitlines()[-1] if done.stderr.strip() else done.returncode}"
    return None if holds_any(done.stdout, prints) else f"printed {done.stdout.strip()[-80:]!r}, not {prints[0]!r}"


def _refused(code: str) -> list[str] | None:
    """What the code uses that it may not be run with; None where it does not even parse."""
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError):
        return None
    used: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            used.update(alias.name for alias in node.names if alias.name not in _MODULES)
        elif isinstance(node, ast.ImportFrom) and node.module not in _MODULES:
            used.add(node.module or ".")
        elif isinstance(node, ast.Name) and (node.id in _REFUSED or _private(node.id)):
            used.add(node.id)
        elif isinstance(node, ast.Attribute) and node.attr.startswith("__"):
            used.add(node.attr)
    return sorted(used)


def _private(name: str) -> bool:
    return name.startswith("__") and name != "__name__"


def _first_function(code: str) -> str | None:
    return next((node.name for node in ast.parse(code).body if isinstance(node, ast.FunctionDef)), None)
