fn check() {
    assert_eq!(twice(2), 5);
}
