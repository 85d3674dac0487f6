"""The same articles at the same addresses in other hosts: `make test-more`."""
