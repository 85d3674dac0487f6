"""A preview for browsers on this machine: pages from a folder, loaded anew whenever they change. Knows no site generator."""
