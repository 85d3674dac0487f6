"""Slips that new editors make, and the one message that each gives."""
