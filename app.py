"""Parley: read the settings, build the house, serve. The same for a laptop, a share link and a Space."""

import logging
import os
import sys


def main() -> int:
    """Serve until a signal; 2 when the settings or models.yaml cannot be used, 130 for a Ctrl-C before the start."""
    try:
        return _serve(sys.argv[1:])
    except KeyboardInterrupt:
        return 130


def _serve(flags: list[str]) -> int:
    # Imports take seconds, Gradio's most of all: here, so that Ctrl-C ends them without a traceback.
    from chatbot.catalog import CatalogWatch
    from chatbot.errors import ChatError
    from chatbot.generator import Generator
    from chatbot.hub import Hub
    from chatbot.library import Library
    from chatbot.settings import HOME, Settings
    from chatbot.store import MemoryStore
    from chatbot.web.listening import bind

    level = logging.getLevelNamesMapping().get(os.environ.get("PARLEY_LOG", "").upper(), logging.WARNING)
    logging.basicConfig(level=level, format="%(levelname)s: %(message)s")
    try:
        settings = Settings.parse(flags)
        watch = CatalogWatch(settings.models, settings.data / "models")
        library = Library(settings, watch, Hub(), templates=HOME / "templates")
        # An unknown --model is said here, before anything starts.
        logging.getLogger("chatbot").info("starts with %s", library.default.id)
        generator = Generator(library, MemoryStore(), grace_s=settings.grace_s)
        listening = bind(settings)
    except ChatError as error:
        print(error, file=sys.stderr)
        return 2
    # Where uploads lie meanwhile; Gradio's own choice may be a folder that another user owns.
    os.environ.setdefault("GRADIO_TEMP_DIR", str(settings.data / "uploads"))
    from chatbot.web import server

    server.serve(settings, generator, listening)
    return 0


if __name__ == "__main__":
    sys.exit(main())
