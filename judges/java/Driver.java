package codegrade;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Calls a program: `function` on every case, `check` once, `main` as a program of its own. */
public final class Driver implements Runnable {
    private static final long STACK_BYTES = 128L << 20;
    private static final int TRACE_LINES = 12;

    private final String kind;
    private Wire wire;

    private Driver(String kind) {
        this.kind = kind;
    }

    public static void main(String[] args) {
        new Thread(null, new Driver(args[0]), "main", STACK_BYTES).start();
    }

    @Override
    public void run() {
        try {
            if (kind.equals("main")) {
                runMain();
                return;
            }
            wire = Wire.open();
            if (kind.equals("function")) runFunction();
            else runCheck();
            wire.record('D');
        } catch (Throwable thrown) {
            report(thrown instanceof InvocationTargetException e ? e.getCause() : thrown);
        }
        // Whatever threads and shutdown hooks the program has left.
        Runtime.getRuntime().halt(0);
    }

    private void runFunction() throws IOException, ReflectiveOperationException {
        List<String> call = Files.readAllLines(Path.of("call.txt"));
        Method method = Program.find(Program.classes(), call.get(0), call.subList(1, call.size()));
        Class.forName(method.getDeclaringClass().getName());
        Type[] types = method.getGenericParameterTypes();
        Object[] args = new Object[types.length];
        Writer writer = new Writer();
        int count = wire.count();
        wire.record('L');
        for (int i = 0; i < count; i++) {
            Reader reader = new Reader(wire.nextCase());
            for (int j = 0; j < args.length; j++) args[j] = reader.read(types[j]);
            writer.clear();
            writer.write(method.invoke(Program.receiver(method), args));
            wire.record('R', writer.bytes(), writer.length());
        }
    }

    private void runCheck() throws IOException, ReflectiveOperationException {
        wire.count();
        Object secret = new Reader(wire.nextCase()).read(String.class);
        Method check = Program.find(Program.named("Check"), "check", List.of());
        Class.forName(check.getDeclaringClass().getName());
        if (asserts(check.getDeclaringClass()) == 0) throw new IllegalStateException("the program turned assertions off");
        wire.record('L');
        check.invoke(Program.receiver(check));
        Writer writer = new Writer();
        writer.write(secret);
        wire.record('R', writer.bytes(), writer.length());
    }

    /** 1 where the class's assertions are on, 0 where they are off, -1 where it has none. */
    private static int asserts(Class<?> c) throws IllegalAccessException {
        try {
            Field disabled = c.getDeclaredField("$assertionsDisabled");
            disabled.setAccessible(true);
            return disabled.getBoolean(null) ? 0 : 1;
        } catch (NoSuchFieldException e) {
            return -1;
        }
    }

    private void runMain() throws Throwable {
        try {
            Method main = Program.find(Program.classes(), "main", List.of("String[]"));
            main.invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void report(Throwable thrown) {
        if (wire == null) {
            thrown.printStackTrace();
            System.exit(1);
        }
        try {
            if (thrown instanceof OutOfMemoryError) wire.message('M', thrown.toString());
            else if (thrown instanceof Program.Missing) wire.message('C', thrown.getMessage());
            else wire.message('E', trace(thrown));
        } catch (Throwable again) {
            Runtime.getRuntime().halt(1);
        }
    }

    /** The first lines of a stack trace, without the frames of reflection and of this driver. */
    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        text.append(thrown.toString());
        int lines = 0;
        for (StackTraceElement frame : thrown.getStackTrace()) {
            String name = frame.getClassName();
            if (name.startsWith("codegrade.") || name.startsWith("jdk.internal.") || name.startsWith("java.lang.reflect.")) continue;
            if (++lines > TRACE_LINES) break;
            text.append("\n\tat ").append(frame.toString());
        }
        if (thrown.getCause() != null && thrown.getCause() != thrown) text.append("\ncaused by ").append(thrown.getCause().toString());
        return text.toString();
    }
}
