"""MkDocs and ProperDocs: the only folder that imports mkdocs."""
