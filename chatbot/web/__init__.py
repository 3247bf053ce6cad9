"""The faces in the browser: the page, and later the API."""
