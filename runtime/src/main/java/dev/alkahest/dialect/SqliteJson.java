package dev.alkahest.dialect;

import dev.alkahest.sql.JsonValue;

/** Says how SQLite looks into JSON documents. Its truth values are numbers, so texts of them are chosen by type. */
final class SqliteJson extends JsonTexts {

    @Override
    protected void write(NodeWriter writer, JsonValue node) {
        switch (node.result()) {
            case TEXT -> {
                call(writer, "CASE json_type(", node, ") WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE ");
                call(writer, "CAST(json_extract(", node, ") AS text) END");
            }
            case DOCUMENT -> {
                writer.out().add("(");
                writer.operand(node.document(), Precedence.ATOM);
                writer.out().add(" -> ").add(path(writer, node)).add(")");
            }
            case SIZE ->
                sizeOfArray(
                        writer,
                        out -> call(out, "json_type(", node, ") = 'array'"),
                        out -> call(out, "json_array_length(", node, ")"));
        }
    }

    private static void call(NodeWriter writer, String before, JsonValue node, String behind) {
        writer.out().add(before);
        writer.operand(node.document(), Precedence.OR);
        writer.out().add(", ").add(path(writer, node)).add(behind);
    }

    private static String path(NodeWriter writer, JsonValue node) {
        return writer.statements().quoting().literal(pathOf(node.steps()));
    }
}
