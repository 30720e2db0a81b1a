import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

class Solution {
    private static final class Pinned {
        private String value;
        private int pins = 1;

        Pinned(String value) {
            this.value = value;
        }
    }

    /** Entries with pins are kept apart; the others stand in the order of their last use. */
    private static final class Cache {
        private final long capacity;
        private final LinkedHashMap<String, String> loose = new LinkedHashMap<>(16, 0.75f, true);
        private final Map<String, Pinned> pinned = new HashMap<>();

        Cache(long capacity) {
            this.capacity = capacity;
        }

        String answer(String operation) {
            String[] words = operation.split(" ");
            return switch (words[0]) {
                case "get" -> get(words[1]);
                case "put" -> put(words[1], words[2]);
                case "pin" -> pin(words[1]);
                case "unpin" -> unpin(words[1]);
                default -> drop(words[1]);
            };
        }

        private String get(String key) {
            Pinned held = pinned.get(key);
            if (held != null) {
                return held.value;
            }
            String value = loose.get(key);
            return value == null ? "-" : value;
        }

        private String put(String key, String value) {
            Pinned held = pinned.get(key);
            if (held != null) {
                held.value = value;
                return "ok";
            }
            String answer = "ok";
            if (!loose.containsKey(key) && loose.size() + pinned.size() == capacity) {
                if (loose.isEmpty()) {
                    return "full";
                }
                String oldest = loose.keySet().iterator().next();
                loose.remove(oldest);
                answer = "evicted " + oldest;
            }
            loose.put(key, value);
            return answer;
        }

        private String pin(String key) {
            Pinned held = pinned.get(key);
            if (held != null) {
                held.pins++;
                return "ok";
            }
            String value = loose.remove(key);
            if (value == null) {
                return "-";
            }
            pinned.put(key, new Pinned(value));
            return "ok";
        }

        private String unpin(String key) {
            Pinned held = pinned.get(key);
            if (held == null) {
                return "-";
            }
            held.pins--;
            if (held.pins == 0) {
                pinned.remove(key);
                loose.put(key, held.value);
            }
            return "ok";
        }

        private String drop(String key) {
            if (pinned.containsKey(key)) {
                return "pinned";
            }
            return loose.remove(key) == null ? "-" : "ok";
        }
    }

    static String[] lruCacheOps(long capacity, String[] operations) {
        Cache cache = new Cache(capacity);
        return Arrays.stream(operations).map(cache::answer).toArray(String[]::new);
    }
}
