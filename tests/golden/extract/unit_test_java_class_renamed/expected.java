import java.util.*;

class Adder {
    public static long addUp(ArrayList<Long> nums) {
        long total = 0;
        for (long n : nums) total += n;
        return total;
    }

    public static void main(String[] args) {
        System.out.println(addUp(new ArrayList<>(List.of(1L))));
    }
}
