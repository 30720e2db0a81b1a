def check():
    assert double(2) == 5, "two doubled"
