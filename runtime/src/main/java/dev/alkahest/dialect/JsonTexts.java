package dev.alkahest.dialect;

import dev.alkahest.sql.JsonValue;
import java.util.List;
import java.util.function.Consumer;

/** Says how a database looks into JSON documents. This class says it as PostgreSQL does. Stateless, so thread-safe. */
public class JsonTexts {

    /** Makes what PostgreSQL says. */
    protected JsonTexts() {}

    /** Writes what stands somewhere in a document. */
    protected void write(NodeWriter writer, JsonValue node) {
        switch (node.result()) {
            case TEXT -> path(writer, node, " #>> ");
            case DOCUMENT -> path(writer, node, " #> ");
            case SIZE ->
                sizeOfArray(
                        writer,
                        out -> {
                            out.out().add("jsonb_typeof(");
                            path(out, node, " #> ");
                            out.out().add(") = 'array'");
                        },
                        out -> {
                            out.out().add("jsonb_array_length(");
                            path(out, node, " #> ");
                            out.out().add(")");
                        });
        }
    }

    /** Writes the number of elements of what is an array, and else NULL. */
    protected static void sizeOfArray(NodeWriter writer, Consumer<NodeWriter> isArray, Consumer<NodeWriter> size) {
        writer.out().add("CASE WHEN ");
        isArray.accept(writer);
        writer.out().add(" THEN ");
        size.accept(writer);
        writer.out().add(" END");
    }

    private static void path(NodeWriter writer, JsonValue node, String operator) {
        writer.out().add("(");
        writer.operand(node.document(), Precedence.ATOM);
        writer.out()
                .add(operator)
                .add(writer.statements().quoting().literal(arrayOf(node.steps())))
                .add(")");
    }

    /** Returns e.g. <code>{"hall","0"}</code>. */
    private static String arrayOf(List<JsonValue.Step> steps) {
        StringBuilder array = new StringBuilder("{");
        for (JsonValue.Step step : steps) {
            array.append(array.length() == 1 ? "" : ",");
            array.append(
                    step instanceof JsonValue.Member member
                            ? escaped(member.name())
                            : String.valueOf(((JsonValue.Element) step).index()));
        }
        return array.append('}').toString();
    }

    /** Returns e.g. {@code $."hall"[0]}. */
    protected static String pathOf(List<JsonValue.Step> steps) {
        StringBuilder path = new StringBuilder("$");
        for (JsonValue.Step step : steps) {
            if (step instanceof JsonValue.Member member) {
                path.append('.').append(escaped(member.name()));
            } else {
                path.append('[').append(((JsonValue.Element) step).index()).append(']');
            }
        }
        return path.toString();
    }

    private static String escaped(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
