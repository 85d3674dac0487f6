"""The hosts: MkDocs and ProperDocs, a folder for other generators, and Python-Markdown by itself."""
