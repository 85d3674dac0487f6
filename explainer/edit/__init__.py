"""Changes to the editors' files: planned on texts, looked over in memory, shown as a diff, written whole or not at all."""
