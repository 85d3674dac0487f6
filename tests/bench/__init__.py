"""Speed and memory, measured: `python -m tests.bench`. No test: absolute times depend on the machine."""
