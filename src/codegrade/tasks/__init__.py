"""Task folders: their schema, the registry that loads them, and what makes one sound."""
