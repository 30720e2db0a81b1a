package codegrade;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Decodes a value as the type that the program's own parameter has, so that it may well say int or List for long or long[]. */
final class Reader {
    private final ByteBuffer in;

    Reader(ByteBuffer in) {
        this.in = in;
    }

    /** Raises IllegalArgumentException where the program's type cannot hold the value. */
    Object read(Type type) throws ReflectiveOperationException {
        byte tag = in.get();
        return switch (tag) {
            case 'N' -> erase(type) == Optional.class ? Optional.empty() : null;
            case 'T', 'F' -> wrapped(type, tag == 'T');
            case 'I' -> number(type, in.getLong());
            case 'D' -> real(type, in.getDouble());
            case 'S' -> wrapped(type, text(type));
            case 'J' -> longs(type, in.getInt());
            case 'G' -> doubles(type, in.getInt());
            case 'L' -> list(type, in.getInt());
            default -> throw new IllegalStateException("unknown tag " + tag);
        };
    }

    private static Class<?> erase(Type type) {
        if (type instanceof Class<?> c) return c;
        if (type instanceof ParameterizedType p) return (Class<?>) p.getRawType();
        if (type instanceof GenericArrayType a) return Array.newInstance(erase(a.getGenericComponentType()), 0).getClass();
        return Object.class;
    }

    private static Type element(Type type) {
        if (type instanceof ParameterizedType p) return p.getActualTypeArguments()[0];
        if (type instanceof GenericArrayType a) return a.getGenericComponentType();
        if (type instanceof Class<?> c && c.isArray()) return c.getComponentType();
        return Object.class;
    }

    private static Object wrapped(Type type, Object value) {
        return erase(type) == Optional.class ? Optional.of(value) : value;
    }

    private Object text(Type type) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return erase(type) == char[].class ? text.toCharArray() : text;
    }

    private static Object number(Type type, long value) {
        Class<?> c = erase(type);
        if (c == long.class || c == Long.class || c == Object.class || c == Number.class) return value;
        if (c == int.class || c == Integer.class) return Math.toIntExact(value);
        if (c == double.class || c == Double.class) return (double) value;
        if (c == BigInteger.class) return BigInteger.valueOf(value);
        if (c == Optional.class) return Optional.of(number(element(type), value));
        throw new IllegalArgumentException("a parameter of type " + type.getTypeName() + " cannot take an int");
    }

    private static Object real(Type type, double value) {
        Class<?> c = erase(type);
        if (c == float.class || c == Float.class) return (float) value;
        if (c == Optional.class) return Optional.of(value);
        return value;
    }

    private Object longs(Type type, int n) throws ReflectiveOperationException {
        Class<?> c = erase(type);
        if (c == long[].class) {
            long[] values = new long[n];
            in.asLongBuffer().get(values);
            in.position(in.position() + 8 * n);
            return values;
        }
        if (!c.isArray() && !isCollection(c)) return Nodes.list(c, in, n);
        return filled(type, n, item -> number(item, in.getLong()));
    }

    private Object doubles(Type type, int n) throws ReflectiveOperationException {
        if (erase(type) == double[].class) {
            double[] values = new double[n];
            in.asDoubleBuffer().get(values);
            in.position(in.position() + 8 * n);
            return values;
        }
        return filled(type, n, item -> real(item, in.getDouble()));
    }

    private Object list(Type type, int n) throws ReflectiveOperationException {
        Class<?> c = erase(type);
        if (!c.isArray() && !isCollection(c)) return Nodes.tree(c, this, n);
        return filled(type, n, this::read);
    }

    private interface Item {
        Object read(Type type) throws ReflectiveOperationException;
    }

    private Object filled(Type type, int n, Item item) throws ReflectiveOperationException {
        Class<?> c = erase(type);
        Type element = element(type);
        if (c == Optional.class) return Optional.of(filled(element, n, item));
        if (c.isArray()) {
            Object array = Array.newInstance(c.getComponentType(), n);
            for (int i = 0; i < n; i++) Array.set(array, i, item.read(element));
            return array;
        }
        Collection<Object> values = c.isInterface() ? new ArrayList<>(n) : collection(c);
        for (int i = 0; i < n; i++) values.add(item.read(element));
        return values;
    }

    private static boolean isCollection(Class<?> c) {
        return c == Object.class || c == Optional.class || c.isAssignableFrom(List.class) || Collection.class.isAssignableFrom(c);
    }

    @SuppressWarnings("unchecked")
    private static Collection<Object> collection(Class<?> c) throws ReflectiveOperationException {
        return c == Object.class ? new ArrayList<>() : (Collection<Object>) c.getDeclaredConstructor().newInstance();
    }
}
