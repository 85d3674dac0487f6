"""Finished sites: the example story and the real one, built once a run, looked at as files and in a browser."""
