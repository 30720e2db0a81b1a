import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class Solution {
    private record Post(long x, long y, int number) {
        static final Comparator<Post> ORDER =
                Comparator.comparingLong(Post::x).thenComparingLong(Post::y).thenComparingInt(Post::number);

        boolean samePlace(Post other) {
            return x == other.x && y == other.y;
        }
    }

    static long[] ropeAround(long[] xs, long[] ys) {
        List<Post> posts = new ArrayList<>();
        IntStream.range(0, xs.length)
                .mapToObj(i -> new Post(xs[i], ys[i], i))
                .sorted(Post.ORDER)
                .forEach(post -> {
                    if (posts.isEmpty() || !post.samePlace(posts.get(posts.size() - 1))) {
                        posts.add(post);
                    }
                });
        Set<Post> rope = new LinkedHashSet<>(chain(posts));
        Collections.reverse(posts);
        rope.addAll(chain(posts));
        return rope.stream().mapToLong(Post::number).toArray();
    }

    /** The posts of the rope from the first to the last one, clockwise. */
    private static List<Post> chain(List<Post> posts) {
        List<Post> taut = new ArrayList<>();
        for (Post post : posts) {
            while (taut.size() > 1 && turnsLeft(taut.get(taut.size() - 2), taut.get(taut.size() - 1), post)) {
                taut.remove(taut.size() - 1);
            }
            taut.add(post);
        }
        return taut;
    }

    private static boolean turnsLeft(Post a, Post b, Post c) {
        return compareProducts(b.x - a.x, c.y - a.y, b.y - a.y, c.x - a.x) > 0;
    }

    /** Compares a * b with c * d in 128 bits. */
    private static int compareProducts(long a, long b, long c, long d) {
        return Long.signum(a * b - c * d);
    }
}
