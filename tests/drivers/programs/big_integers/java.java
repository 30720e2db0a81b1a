import java.math.BigInteger;

class Solution {
    static BigInteger solveIt(long first) {
        return BigInteger.valueOf(first).multiply(BigInteger.TWO);
    }
}
