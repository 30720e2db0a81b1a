package codegrade;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The two ends of the wire: cases come from standard input, records go to descriptor 3, one write each. */
final class Wire {
    private static final int MESSAGE_BYTES = 64 << 10;

    private final ByteBuffer in;
    private final FileOutputStream out;

    private Wire(ByteBuffer in, FileOutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** Reads all of standard input; afterwards the program finds it empty. */
    static Wire open() throws IOException {
        byte[] input = new FileInputStream(FileDescriptor.in).readAllBytes();
        return new Wire(ByteBuffer.wrap(input), records());
    }

    /** Descriptor 3. Java has no public way to adopt a descriptor, and reopening it may be refused to this user. */
    private static FileOutputStream records() throws IOException {
        try {
            FileDescriptor descriptor = new FileDescriptor();
            Field theUnsafe = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
            theUnsafe.setAccessible(true);
            sun.misc.Unsafe unsafe = (sun.misc.Unsafe) theUnsafe.get(null);
            unsafe.putInt(descriptor, unsafe.objectFieldOffset(FileDescriptor.class.getDeclaredField("fd")), 3);
            return new FileOutputStream(descriptor);
        } catch (ReflectiveOperationException | LinkageError | UnsupportedOperationException e) {
            return new FileOutputStream("/proc/self/fd/3");
        }
    }

    int count() {
        return in.getInt();
    }

    /** The next case's arguments; what is left in it after decoding is ignored. */
    ByteBuffer nextCase() throws BufferUnderflowException {
        int length = in.getInt();
        ByteBuffer args = in.slice(in.position(), length);
        in.position(in.position() + length);
        return args;
    }

    void record(char type) throws IOException {
        record(type, new byte[0], 0);
    }

    void record(char type, byte[] payload, int length) throws IOException {
        byte[] bytes = new byte[5 + length];
        ByteBuffer.wrap(bytes).put((byte) type).putInt(length);
        System.arraycopy(payload, 0, bytes, 5, length);
        out.write(bytes);
    }

    void message(char type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        record(type, bytes, Math.min(bytes.length, MESSAGE_BYTES));
    }
}
