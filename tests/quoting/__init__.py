"""Tests of looking quotations up."""
