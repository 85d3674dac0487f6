"""Tests mirror the house: tests/X/test_Y.py for explainer/X/Y.py."""
