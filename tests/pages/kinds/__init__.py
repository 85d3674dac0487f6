"""Tests of the page kinds."""
