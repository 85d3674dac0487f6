"""Annotated explainers from structured facts: every sentence one step from its evidence."""

__version__ = "0.1.0"
