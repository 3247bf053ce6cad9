"""`python -m chatbot COMMAND`: what can be done without the page. A command is a module with `register` and `run`."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from chatbot.errors import ChatError

COMMANDS = (
    "chatbot.commands.models",
    "chatbot.commands.pull",
    "chatbot.commands.inspect",
    "chatbot.commands.prompt",
    "chatbot.bench",
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; 2 when what was asked for cannot be done, with a sentence on stderr."""
    parser = argparse.ArgumentParser(prog="python -m chatbot", description="Parley from the shell.")
    subparsers = parser.add_subparsers(required=True, metavar="COMMAND")
    for name in COMMANDS:
        import_module(name).register(subparsers)
    args = parser.parse_args(argv)
    try:
        return int(args.run(args))
    except ChatError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
