package codegrade;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compiles submission after submission in one process, as docs/resident.md describes. The arguments after the word
 * codegrade.Compile are source names and libraries; it never loads what it has compiled, and annotation processors are off.
 */
public final class CompileServer {
    private static final int MOST_ARGUMENTS = 1000;
    private static final int MOST_BYTES = 64 << 20;

    private final Compiler compiler = new Compiler();
    private final DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    private final DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));

    private CompileServer() throws IOException {}

    public static void main(String[] args) throws IOException {
        System.setOut(System.err);
        CompileServer server = new CompileServer();
        server.warmUp();
        try {
            while (true) server.serveOne();
        } catch (EOFException e) {
            System.exit(0);
        }
    }

    /** Loads what any compilation needs, before the first submission is waiting for it. */
    private void warmUp() throws IOException {
        String text = "import java.util.*; import java.util.stream.*; class A { static List<Long> f(Map<String, Long> m) { "
                + "for (var e : m.entrySet()) if (e.getKey().isEmpty()) throw new IllegalStateException(\"\" + e); "
                + "return m.values().stream().map(x -> x + 1).collect(Collectors.toList()); } }";
        compiler.compile(new LinkedHashMap<>(Map.of("A.java", text)));
    }

    private void serveOne() throws IOException {
        String[] args = new String[size(MOST_ARGUMENTS)];
        for (int i = 0; i < args.length; i++) args[i] = text();
        Map<String, byte[]> files = new HashMap<>();
        for (int n = size(MOST_ARGUMENTS); n > 0; n--) files.put(text(), bytes());
        Compiler.Result result = compile(args, files);
        out.writeInt(result.ok() ? 0 : 1);
        write(result.messages().getBytes(StandardCharsets.UTF_8));
        out.writeInt(result.files().size());
        for (Map.Entry<String, byte[]> file : result.files().entrySet()) {
            write(file.getKey().getBytes(StandardCharsets.UTF_8));
            write(file.getValue());
        }
        out.flush();
    }

    private Compiler.Result compile(String[] args, Map<String, byte[]> files) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        List<String> words = List.of(args).subList(List.of(args).indexOf(Compile.class.getName()) + 1, args.length);
        compiler.use(words);
        for (String name : words) {
            byte[] source = files.get(name);
            if (source != null) sources.put(name, new String(source, StandardCharsets.UTF_8));
        }
        try {
            return compiler.compile(sources);
        } catch (StackOverflowError | OutOfMemoryError | RuntimeException e) {
            // javac gives up like this on absurdly deep or large sources: the program's fault, not the server's.
            return new Compiler.Result(false, "the compiler failed: " + e + "\n", Map.of());
        }
    }

    private int size(int most) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > most) throw new IOException("a length of " + size);
        return size;
    }

    private byte[] bytes() throws IOException {
        byte[] bytes = new byte[size(MOST_BYTES)];
        in.readFully(bytes);
        return bytes;
    }

    private String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private void write(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
