"""Parley: chat in a browser with a language model that runs on your own machine."""

__version__ = "0.1.0"
