"""Parley: read the settings, build the house, serve. The same for a laptop, a share link and a Space."""

import logging
import os
import sys

from chatbot.catalog import CatalogWatch
from chatbot.errors import ChatError
from chatbot.generator import Generator
from chatbot.hub import Hub
from chatbot.library import Library
from chatbot.settings import HOME, Settings
from chatbot.store import MemoryStore

log = logging.getLogger("chatbot")


def main() -> int:
    """Serve until a signal; 2 when the settings or models.yaml cannot be used."""
    logging.basicConfig(level=os.environ.get("PARLEY_LOG", "WARNING").upper(), format="%(levelname)s: %(message)s")
    try:
        settings = Settings.parse(sys.argv[1:])
        watch = CatalogWatch(settings.models, settings.data / "models")
        library = Library(settings, watch, Hub(), templates=HOME / "templates")
        log.info("starts with %s", library.default.id)  # an unknown --model is said before anything starts
        generator = Generator(library, MemoryStore(), grace_s=settings.grace_s)

        from chatbot.web import server  # Gradio takes seconds to import: a wrong flag is told without it

        listening = server.bind(settings)
    except ChatError as error:
        print(error, file=sys.stderr)
        return 2
    server.serve(settings, generator, listening)
    return 0


if __name__ == "__main__":
    sys.exit(main())
