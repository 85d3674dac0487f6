"""Looking at addresses, against a server on this machine."""
