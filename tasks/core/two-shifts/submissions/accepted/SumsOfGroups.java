import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class Solution {
    private static final int UNKNOWN = -1;

    private record Link(int other, int differs) {}

    /** The first person of a group is on its first side. */
    private record Group(List<Integer> first, List<Integer> second) {}

    static String twoShifts(long n, long[][] apart, long[][] together) {
        List<Group> groups = groups((int) n, apart, together);
        if (groups == null) {
            return null;
        }

        // Bit k of possible[i] says whether the groups from i on can put k people into shift A.
        BigInteger[] possible = new BigInteger[groups.size() + 1];
        possible[groups.size()] = BigInteger.ONE;
        for (int i = groups.size() - 1; i >= 0; i--) {
            BigInteger rest = possible[i + 1];
            possible[i] = rest.shiftLeft(groups.get(i).first.size()).or(rest.shiftLeft(groups.get(i).second.size()));
        }
        int nearest = IntStream.rangeClosed(0, (int) n)
                .filter(possible[0]::testBit)
                .boxed()
                .min(Comparator.comparingLong(size -> Math.abs(n - 2L * size)))
                .orElseThrow();
        Set<Integer> open = nearest * 2L == n ? Set.of(nearest) : Set.of(nearest, (int) n - nearest);

        char[] shifts = new char[(int) n];
        Arrays.fill(shifts, 'B');
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            Set<Integer> sizes = without(open, group.first.size(), possible[i + 1]);
            List<Integer> inA = group.first;
            if (sizes.isEmpty()) {
                sizes = without(open, group.second.size(), possible[i + 1]);
                inA = group.second;
            }
            inA.forEach(person -> shifts[person] = 'A');
            open = sizes;
        }
        return new String(shifts);
    }

    private static Set<Integer> without(Set<Integer> sizes, int count, BigInteger rest) {
        return sizes.stream()
                .map(size -> size - count)
                .filter(size -> size >= 0 && rest.testBit(size))
                .collect(Collectors.toSet());
    }

    /** The groups by their first persons, or null where they contradict themselves. */
    private static List<Group> groups(int n, long[][] apart, long[][] together) {
        List<List<Link>> links = new ArrayList<>();
        for (int person = 0; person < n; person++) {
            links.add(new ArrayList<>());
        }
        connect(links, apart, 1);
        connect(links, together, 0);

        int[] side = new int[n];
        Arrays.fill(side, UNKNOWN);
        List<Group> groups = new ArrayList<>();
        for (int start = 0; start < n; start++) {
            if (side[start] != UNKNOWN) {
                continue;
            }
            side[start] = 0;
            List<Integer> members = new ArrayList<>(List.of(start));
            for (int at = 0; at < members.size(); at++) {
                int person = members.get(at);
                for (Link link : links.get(person)) {
                    int wanted = side[person] ^ link.differs;
                    if (side[link.other] == UNKNOWN) {
                        side[link.other] = wanted;
                        members.add(link.other);
                    } else if (side[link.other] != wanted) {
                        return null;
                    }
                }
            }
            var sides = members.stream().collect(Collectors.partitioningBy(person -> side[person] == 0));
            groups.add(new Group(sides.get(true), sides.get(false)));
        }
        return groups;
    }

    private static void connect(List<List<Link>> links, long[][] pairs, int differs) {
        for (long[] pair : pairs) {
            links.get((int) pair[0]).add(new Link((int) pair[1], differs));
            links.get((int) pair[1]).add(new Link((int) pair[0], differs));
        }
    }
}
