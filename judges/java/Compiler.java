package codegrade;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles a submission in memory. Every source may be named anything; the sources after the first join its package;
 * ListNode.java and TreeNode.java give way to classes of that name in the first. Names that end in `.jar` are libraries.
 */
final class Compiler {
    private static final List<String> OPTIONS = List.of("-proc:none", "-nowarn", "-Xlint:none", "-g:source,lines", "-XDuseUnsharedTable", "-implicit:none");

    /** Test code never does: a program with a class of its name is a compile error, not a program without tests. */
    private static final Set<String> GIVES_WAY = Set.of("ListNode.java", "TreeNode.java");

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager platform = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    private List<Path> libraries = List.of();

    Compiler() throws IOException {
        platform.setLocation(StandardLocation.CLASS_PATH, List.of());
        platform.setLocation(StandardLocation.SOURCE_PATH, List.of());
    }

    /** `files`: class files and the list of their names, by path; empty when `ok` is false. */
    record Result(boolean ok, String messages, Map<String, byte[]> files) {}

    /** The libraries among the words of a command line; what follows may use these and no others. */
    void use(List<String> words) throws IOException {
        List<Path> wanted = words.stream().filter(word -> word.endsWith(".jar")).map(Path::of).toList();
        if (wanted.equals(libraries)) return;
        platform.setLocationFromPaths(StandardLocation.CLASS_PATH, wanted);
        libraries = wanted;
    }

    /** `sources` by file name, the program first. */
    Result compile(Map<String, String> sources) throws IOException {
        List<JavaFileObject> units = units(sources);
        Memory memory = new Memory(platform);
        StringWriter messages = new StringWriter();
        boolean ok = javac.getTask(messages, memory, null, OPTIONS, null, units).call();
        return new Result(ok, messages.toString(), ok ? memory.files() : Map.of());
    }

    private List<JavaFileObject> units(Map<String, String> sources) throws IOException {
        List<JavaFileObject> units = new ArrayList<>();
        String prefix = "";
        Set<String> defined = new HashSet<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            String name = source.getKey();
            if (units.isEmpty()) {
                Source program = new Source(name, source.getValue());
                if (sources.size() > 1) prefix = outline(program, defined);
                units.add(program);
            } else if (!GIVES_WAY.contains(name) || !defined.contains(name.replace(".java", ""))) {
                units.add(new Source(name, prefix + source.getValue()));
            }
        }
        return units;
    }

    /** The names of a source's top-level classes go into `defined`; the answer is its package line. */
    private String outline(Source source, Set<String> defined) throws IOException {
        StringWriter ignored = new StringWriter();
        JavacTask task = (JavacTask) javac.getTask(ignored, platform, null, OPTIONS, null, List.of(source));
        String line = "";
        for (CompilationUnitTree unit : task.parse()) {
            if (unit.getPackageName() != null) line = "package " + unit.getPackageName() + "; ";
            for (Tree tree : unit.getTypeDecls()) {
                if (tree instanceof ClassTree type) defined.add(type.getSimpleName().toString());
            }
        }
        return line;
    }

    /** A source that may hold a public class of any name. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public String getName() {
            return toUri().getPath().substring(1);
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return true;
        }
    }

    /** Takes the class files that javac writes. */
    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();

        Memory(JavaFileManager platform) {
            super(platform);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind, FileObject near) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            written.put(name, bytes);
            return new SimpleJavaFileObject(URI.create("mem:///" + name.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }

        Map<String, byte[]> files() {
            Map<String, byte[]> files = new LinkedHashMap<>();
            written.forEach((name, bytes) -> files.put(Program.CLASSES + "/" + name.replace('.', '/') + ".class", bytes.toByteArray()));
            files.put(Program.CLASSES + "/" + Program.INDEX, (String.join("\n", written.keySet()) + "\n").getBytes(StandardCharsets.UTF_8));
            return files;
        }
    }
}
