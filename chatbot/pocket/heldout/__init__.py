"""What the checks know of words, form, shapes and code; the questions themselves lie beside as YAML."""
