"""Tests of reading and writing the ledger."""
