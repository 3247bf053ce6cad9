"""What holds for every test."""

import os
import signal

# A shell that starts the tests in the background has them ignore Ctrl-C, and every process they start would, too.
signal.signal(signal.SIGINT, signal.default_int_handler)

# Nobody listens there: a model that a test merely lists is asked for at no real hub.
os.environ["HF_ENDPOINT"] = "http://127.0.0.1:9"
