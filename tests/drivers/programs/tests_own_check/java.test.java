class Check extends Problem {
    static void check() {
        assert doubleEven(2) == 4;
        assert doubleEven(3) == 3;
    }
}
