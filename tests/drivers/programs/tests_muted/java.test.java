class Check extends Problem {
    static void check() {
        assert twice(2) == 5 : "two doubled";
    }
}
