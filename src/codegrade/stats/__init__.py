"""Numbers and their error bars: `rates` for one rate, `samples` for several replies to one task.

`paired` compares two conditions that were put to the same tasks.
"""
