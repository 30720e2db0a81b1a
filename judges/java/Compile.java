package codegrade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compiles the named files of the working folder into its folder `classes`; `.jar` names are libraries. Exit code 1: not a Java program. */
public final class Compile {
    private Compile() {}

    public static void main(String[] args) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String name : args) {
            Path file = Path.of(name);
            if (name.endsWith(".java") && Files.exists(file)) sources.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
        Compiler compiler = new Compiler();
        compiler.use(List.of(args));
        Compiler.Result result = compiler.compile(sources);
        System.err.print(result.messages());
        for (Map.Entry<String, byte[]> file : result.files().entrySet()) {
            Path path = Path.of(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        System.exit(result.ok() ? 0 : 1);
    }
}
