"""Numbers and their error bars: `rates` for one rate, `samples` for several replies to one task."""
