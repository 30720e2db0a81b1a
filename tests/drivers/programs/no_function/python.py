def something_else(first):
    return first
