import java.util.*;
import java.io.*;

public class ThirtyTwoBits {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer first = new StringTokenizer(in.readLine());
        int n = Integer.parseInt(first.nextToken()), q = Integer.parseInt(first.nextToken());
        TreeMap<Integer, Integer> change = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            StringTokenizer line = new StringTokenizer(in.readLine());
            change.merge((int) Long.parseLong(line.nextToken()), 1, Integer::sum);
            change.merge((int) Long.parseLong(line.nextToken()), -1, Integer::sum);
        }
        TreeMap<Integer, Integer> inside = new TreeMap<>();
        int cars = 0;
        for (Map.Entry<Integer, Integer> entry : change.entrySet()) {
            cars += entry.getValue();
            inside.put(entry.getKey(), cars);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < q; i++) {
            Map.Entry<Integer, Integer> at = inside.floorEntry((int) Long.parseLong(in.readLine().trim()));
            out.append(at == null ? 0 : at.getValue()).append('\n');
        }
        System.out.print(out);
    }
}
