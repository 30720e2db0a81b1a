import java.util.Scanner;

public class Main {
    static long solveIt(long first) {
        return first;
    }

    public static void main(String[] args) {
        System.out.println(solveIt(new Scanner(System.in).nextLong()));
        System.exit(3);
    }
}
