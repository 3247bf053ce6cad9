"""Token ids in, token ids and text out, many at once, in a child process. Knows no messages, no JSON and no web."""
