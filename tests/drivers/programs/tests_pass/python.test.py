def check():
    assert double(2) == 4
