class Check {
    static void check() {
        assert Problem.twice(2) == 5 : "two doubled";
    }
}
