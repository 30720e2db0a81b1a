class Check {
    static void check() {
        assert Solution.twice(2) == 5 : "two doubled";
    }
}
