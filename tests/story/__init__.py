"""Tests of the bundled story: what it keeps to, whatever it tells."""
