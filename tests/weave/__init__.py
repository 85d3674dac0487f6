"""Tests of explainer/weave."""
