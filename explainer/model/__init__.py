"""The nouns: records, dates, findings. Plain frozen values; imports nothing but the standard library."""
