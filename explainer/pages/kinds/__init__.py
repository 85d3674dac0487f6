"""One file for each page kind, with a function and a template of the same name; found by listing this folder."""
