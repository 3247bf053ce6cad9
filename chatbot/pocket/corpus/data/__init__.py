"""Phrasings, words and tables of the topics."""
