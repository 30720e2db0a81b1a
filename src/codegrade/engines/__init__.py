"""SQL engines: the place of the task kind `sql`. None yet."""
