package dev.alkahest.dialect;

import dev.alkahest.sql.JsonValue;

/** Says how MariaDB looks into JSON documents. A text of {@code null} would be a text, so what is null is asked before. */
final class MariadbJson extends JsonTexts {

    @Override
    protected void write(NodeWriter writer, JsonValue node) {
        switch (node.result()) {
            case TEXT -> {
                writer.out().add("CASE JSON_TYPE(");
                extract(writer, node);
                writer.out().add(") WHEN 'NULL' THEN NULL ELSE JSON_UNQUOTE(");
                extract(writer, node);
                writer.out().add(") END");
            }
            case DOCUMENT -> extract(writer, node);
            case SIZE ->
                sizeOfArray(
                        writer,
                        out -> {
                            out.out().add("JSON_TYPE(");
                            extract(out, node);
                            out.out().add(") = 'ARRAY'");
                        },
                        out -> {
                            out.out().add("JSON_LENGTH(");
                            extract(out, node);
                            out.out().add(")");
                        });
        }
    }

    private static void extract(NodeWriter writer, JsonValue node) {
        writer.out().add("JSON_EXTRACT(");
        writer.operand(node.document(), Precedence.OR);
        writer.out()
                .add(", ")
                .add(writer.statements().quoting().literal(pathOf(node.steps())))
                .add(")");
    }
}
