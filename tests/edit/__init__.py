"""Tests of changes to the editors' files."""
