package dev.alkahest.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README of the project. */
record Readme(String text) {

    static Readme read() throws IOException {
        return new Readme(Files.readString(Path.of("../../README.md")));
    }

    /** Returns what stands between the fences that follow {@code <!-- marker -->}. */
    String block(String marker) {
        Matcher block = Pattern.compile(
                        "<!-- " + Pattern.quote(marker) + " -->\\s*```\\w*\\n(.*?)\\n```", Pattern.DOTALL)
                .matcher(text);
        if (!block.find()) {
            throw new AssertionError("README.md has no block behind <!-- " + marker + " -->.");
        }
        return block.group(1);
    }
}
