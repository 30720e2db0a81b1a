"""The signature language of function tasks: types, values, and their encoding on the wire."""
