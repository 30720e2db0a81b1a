package codegrade;

import java.lang.reflect.Array;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Encodes what a program returned, by the value's own class. */
final class Writer {
    private byte[] bytes = new byte[256];
    private ByteBuffer out = ByteBuffer.wrap(bytes);

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return out.position();
    }

    void clear() {
        out.clear();
    }

    /** Any value; one that the wire has no tag for goes out as text that shows it. */
    void write(Object value) throws ReflectiveOperationException {
        if (value == null) tag('N');
        else if (value instanceof Boolean b) tag(b ? 'T' : 'F');
        else if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte)
            integer(((Number) value).longValue());
        else if (value instanceof Double || value instanceof Float) real(((Number) value).doubleValue());
        else if (value instanceof CharSequence || value instanceof Character) string(value.toString());
        else if (value instanceof BigInteger i) big(i);
        else if (value instanceof Optional<?> o) write(o.orElse(null));
        else if (value instanceof long[] a) longs(a);
        else if (value instanceof Collection<?> c) list(c);
        else if (value.getClass().isArray()) array(value);
        else if (Nodes.isTree(value.getClass())) nodes(Nodes.levels(value));
        else if (Nodes.isList(value.getClass())) nodes(Nodes.values(value));
        else text('X', value.getClass().getName() + ": " + value);
    }

    private void integer(long value) {
        tag('I');
        room(8).putLong(value);
    }

    private void real(double value) {
        tag('D');
        room(8).putDouble(value);
    }

    private void big(BigInteger value) {
        if (value.bitLength() < 64) integer(value.longValue());
        else text('B', value.toString());
    }

    private void longs(long[] values) {
        tag('J');
        room(4 + 8 * values.length).putInt(values.length).asLongBuffer().put(values);
        out.position(out.position() + 8 * values.length);
    }

    private void list(Collection<?> values) throws ReflectiveOperationException {
        head('L', values.size());
        for (Object value : values) write(value);
    }

    private void nodes(List<Object> values) throws ReflectiveOperationException {
        if (values == null) text('X', "a list or tree of nodes that leads back into itself");
        else list(values);
    }

    private void array(Object values) throws ReflectiveOperationException {
        int n = Array.getLength(values);
        head('L', n);
        for (int i = 0; i < n; i++) write(Array.get(values, i));
    }

    private void text(char tag, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        head(tag, utf8.length);
        room(utf8.length).put(utf8);
    }

    /** Half of a surrogate pair would become a question mark, which may well be the right answer. */
    private void string(String text) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) text('S', text);
        else text('X', "a string that is not valid Unicode");
    }

    private void head(char tag, int n) {
        tag(tag);
        room(4).putInt(n);
    }

    private void tag(char tag) {
        room(1).put((byte) tag);
    }

    private ByteBuffer room(int n) {
        if (out.remaining() < n) {
            int used = out.position();
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(used, n)));
            out = ByteBuffer.wrap(bytes).position(used);
        }
        return out;
    }
}
