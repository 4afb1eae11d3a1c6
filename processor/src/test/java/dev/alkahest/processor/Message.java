package dev.alkahest.processor;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What the compiler says, or is expected to say: {@code Article.java:9: error: at "artcle": [BackPopulates] ...}. In a
 * source that is wrong on purpose, the expected messages stand as comments behind the line that is wrong.
 *
 * @param at the text that is marked, where it is the value of an annotation; else empty
 */
record Message(String file, long line, String kind, String at, String text) {

    private static final Pattern EXPECTED = Pattern.compile("// (error|warning)(?: at (.+?))?: (\\[.*?)(?= // |$)");

    /** Returns the messages that the comments of a source expect. */
    static List<Message> expectedIn(Path place) {
        List<Message> expected = new ArrayList<>();
        for (Path file : Sources.files(place)) {
            List<String> lines = Sources.text(file).lines().toList();
            for (int index = 0; index < lines.size(); index++) {
                Matcher matcher = EXPECTED.matcher(lines.get(index));
                while (matcher.find()) {
                    String at = matcher.group(2) == null ? "" : matcher.group(2);
                    expected.add(new Message(
                            file.getFileName().toString(), index + 1L, matcher.group(1), at, matcher.group(3)));
                }
            }
        }
        return inOrder(expected);
    }

    /** Returns the messages of a compilation. */
    static List<Message> of(Compilation compilation) {
        return inOrder(compilation.diagnostics().stream().map(Message::of).toList());
    }

    private static List<Message> inOrder(List<Message> messages) {
        return messages.stream()
                .sorted(Comparator.comparing(Message::file)
                        .thenComparing(Message::line)
                        .thenComparing(Message::text))
                .toList();
    }

    private static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
        String text = diagnostic.getMessage(Locale.ROOT);
        if (source == null) {
            return new Message("", 0, kind, "", text);
        }
        String name = source.getName().substring(source.getName().lastIndexOf('/') + 1);
        return new Message(name, diagnostic.getLineNumber(), kind, marked(diagnostic, source), text);
    }

    /** The marked text, where it is a value in an annotation: those of whole declarations say nothing new. */
    private static String marked(Diagnostic<?> diagnostic, JavaFileObject source) {
        int start = Math.toIntExact(diagnostic.getStartPosition());
        int end = Math.toIntExact(diagnostic.getEndPosition());
        String marked = end < start ? "" : Sources.text(source).substring(start, end);
        boolean declaration = marked.endsWith(";") || marked.endsWith("}") && !marked.startsWith("{");
        return declaration || marked.contains("\n") ? "" : marked;
    }

    @Override
    public String toString() {
        return file + ":" + line + ": // " + kind + (at.isEmpty() ? "" : " at " + at) + ": " + text;
    }
}
