"""The rules, one in a file of its name. They are found by listing this folder and do not know one another."""
