"""Run commands in isolation. `interface` is the seam; one file per backend."""
