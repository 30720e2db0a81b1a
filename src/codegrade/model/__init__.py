"""Ask models. `interface` is the seam; one file per implementation."""
