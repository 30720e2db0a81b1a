print(add_up([1, 2]))
