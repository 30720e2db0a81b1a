def check():
    assert double_even(2) == 4
    assert double_even(3) == 3
