package codegrade;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Linked lists and trees of whatever class the program uses: one with fields val and next, or val, left and right. */
final class Nodes {
    private Nodes() {}

    /** The fields of a node class, open to us. */
    record Shape(Constructor<?> constructor, Object[] blanks, Field val, List<Field> links) {
        static Shape of(Class<?> c, String... links) throws ReflectiveOperationException {
            Constructor<?> constructor = shortest(c);
            constructor.setAccessible(true);
            List<Field> fields = new ArrayList<>();
            for (String link : links) fields.add(open(c, link));
            return new Shape(constructor, blankArguments(constructor.getParameterTypes()), open(c, "val"), fields);
        }

        Object make(long value) throws ReflectiveOperationException {
            Object node = constructor.newInstance(blanks);
            put(val, node, value);
            for (Field link : links) link.set(node, null);
            return node;
        }
    }

    static Object list(Class<?> c, ByteBuffer in, int n) throws ReflectiveOperationException {
        Shape shape = Shape.of(c, "next");
        Field next = shape.links().get(0);
        Object head = null;
        Object last = null;
        for (int i = 0; i < n; i++) {
            Object node = shape.make(in.getLong());
            if (last == null) head = node;
            else next.set(last, node);
            last = node;
        }
        return head;
    }

    static Object tree(Class<?> c, Reader reader, int n) throws ReflectiveOperationException {
        Shape shape = Shape.of(c, "left", "right");
        ArrayDeque<Object> waiting = new ArrayDeque<>();
        Object root = null;
        Object parent = null;
        for (int i = 0; i < n; i++) {
            Object value = reader.read(Object.class);
            Object node = value == null ? null : shape.make((Long) value);
            if (node != null) waiting.add(node);
            if (i == 0) root = node;
            else if (i % 2 == 1) shape.links().get(0).set(parent = waiting.remove(), node);
            else shape.links().get(1).set(parent, node);
        }
        return root;
    }

    /** True for a class with the fields of a node: val, and next or left and right. */
    static boolean isList(Class<?> c) {
        return has(c, "val") && has(c, "next");
    }

    static boolean isTree(Class<?> c) {
        return has(c, "val") && has(c, "left") && has(c, "right");
    }

    /** Values from the head; null for a list that leads back into itself. */
    static List<Object> values(Object head) throws ReflectiveOperationException {
        Field val = open(head.getClass(), "val");
        Field next = open(head.getClass(), "next");
        Map<Object, Boolean> seen = new IdentityHashMap<>();
        List<Object> values = new ArrayList<>();
        for (Object node = head; node != null; node = next.get(node)) {
            if (seen.put(node, true) != null) return null;
            values.add(val.get(node));
        }
        return values;
    }

    /**
     * Level-order values, null for an absent child, no null at the end. Subtrees may be shared, as they may in every other
     * language; null for a cycle, which is seen by the many places that are so few nodes.
     */
    static List<Object> levels(Object root) throws ReflectiveOperationException {
        Class<?> c = root.getClass();
        Field val = open(c, "val");
        Field left = open(c, "left");
        Field right = open(c, "right");
        Map<Object, Boolean> seen = new IdentityHashMap<>();
        List<Object> queue = new ArrayList<>(List.of(root));
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < queue.size(); i++) {
            Object node = queue.get(i);
            values.add(node == null ? null : val.get(node));
            if (node == null) continue;
            seen.put(node, true);
            if (queue.size() > 100_000 && queue.size() > 4 * seen.size() + 4) return null;
            queue.add(left.get(node));
            queue.add(right.get(node));
        }
        while (values.get(values.size() - 1) == null) values.remove(values.size() - 1);
        return values;
    }

    private static boolean has(Class<?> c, String name) {
        try {
            return !Modifier.isStatic(c.getDeclaredField(name).getModifiers());
        } catch (NoSuchFieldException e) {
            return false;
        }
    }

    private static Field open(Class<?> c, String name) throws NoSuchFieldException {
        Field field = c.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private static void put(Field val, Object node, long value) throws IllegalAccessException {
        Class<?> type = val.getType();
        if (type == int.class || type == Integer.class) val.set(node, Math.toIntExact(value));
        else val.set(node, value);
    }

    private static Constructor<?> shortest(Class<?> c) throws NoSuchMethodException {
        Constructor<?> best = null;
        for (Constructor<?> constructor : c.getDeclaredConstructors()) {
            if (best == null || constructor.getParameterCount() < best.getParameterCount()) best = constructor;
        }
        if (best == null) throw new NoSuchMethodException("no constructor in " + c.getName());
        return best;
    }

    private static Object[] blankArguments(Class<?>[] types) {
        Object[] blanks = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            if (types[i] == long.class) blanks[i] = 0L;
            else if (types[i] == int.class) blanks[i] = 0;
        }
        return blanks;
    }
}
