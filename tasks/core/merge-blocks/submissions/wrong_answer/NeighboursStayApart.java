import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

class Solution {
    /** The addresses from {@code start} to the one before {@code end}. */
    private record Span(long start, long end) {
        static Span parse(String entry) {
            int dash = entry.indexOf('-');
            if (dash >= 0) {
                return new Span(number(entry.substring(0, dash)), number(entry.substring(dash + 1)) + 1);
            }
            String[] parts = entry.split("/");
            long size = 1L << (parts.length == 1 ? 0 : 32 - Integer.parseInt(parts[1]));
            long start = number(parts[0]) & -size;
            return new Span(start, start + size);
        }

        private static long number(String address) {
            return Arrays.stream(address.split("\\.")).mapToLong(Long::parseLong).reduce(0, (a, b) -> a << 8 | b);
        }
    }

    static String[] shortestAllowList(String[] allow, String[] deny) {
        List<Span> holes = joined(deny);
        List<String> blocks = new ArrayList<>();
        int at = 0;
        for (Span span : joined(allow)) {
            long start = span.start;
            while (at < holes.size() && holes.get(at).end <= start) {
                at++;
            }
            for (; at < holes.size() && holes.get(at).start < span.end; at++) {
                addBlocks(start, holes.get(at).start, blocks);
                start = holes.get(at).end;
                if (start > span.end) {
                    break;
                }
            }
            addBlocks(start, span.end, blocks);
        }
        return blocks.toArray(String[]::new);
    }

    private static List<Span> joined(String[] entries) {
        List<Span> spans = new ArrayList<>();
        List<Span> sorted = Arrays.stream(entries).map(Span::parse).sorted(Comparator.comparingLong(Span::start)).toList();
        for (Span span : sorted) {
            int last = spans.size() - 1;
            if (last >= 0 && span.start < spans.get(last).end) {
                spans.set(last, new Span(spans.get(last).start, Math.max(spans.get(last).end, span.end)));
            } else {
                spans.add(span);
            }
        }
        return spans;
    }

    private static void addBlocks(long start, long end, List<String> blocks) {
        while (start < end) {
            long aligned = Long.lowestOneBit(start);
            long size = aligned == 0 ? Long.highestOneBit(end - start) : Math.min(aligned, Long.highestOneBit(end - start));
            int prefix = 32 - Long.numberOfTrailingZeros(size);
            blocks.add((start >> 24) + "." + (start >> 16 & 255) + "." + (start >> 8 & 255) + "." + (start & 255) + "/" + prefix);
            start += size;
        }
    }
}
