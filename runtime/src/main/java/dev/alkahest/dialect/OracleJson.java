package dev.alkahest.dialect;

import dev.alkahest.sql.JsonValue;

/** Says how Oracle looks into JSON documents: scalars are found by one function, documents by another, and the type says which. */
final class OracleJson extends JsonTexts {

    private static final String TEXT = "varchar2(4000)";
    private static final String OR_ERROR = " ERROR ON ERROR NULL ON EMPTY)";

    @Override
    protected void write(NodeWriter writer, JsonValue node) {
        switch (node.result()) {
            case TEXT -> {
                typed(writer, node, TEXT);
                writer.out().add(" ELSE ");
                call(writer, "JSON_VALUE(", node, "", " RETURNING " + TEXT + OR_ERROR);
                writer.out().add(" END");
            }
            case DOCUMENT -> {
                typed(writer, node, "clob");
                writer.out().add(" ELSE rtrim(ltrim(");
                query(writer, node, "clob", " WITH WRAPPER");
                writer.out().add(", '['), ']') END");
            }
            case SIZE ->
                sizeOfArray(
                        writer,
                        out -> call(out, "JSON_VALUE(", node, ".type()", ") = 'array'"),
                        out -> call(out, "JSON_VALUE(", node, ".size()", " RETURNING number)"));
        }
    }

    /** Begins a choice with what is an object or an array. */
    private static void typed(NodeWriter writer, JsonValue node, String type) {
        writer.out().add("CASE ");
        call(writer, "JSON_VALUE(", node, ".type()", ")");
        writer.out().add(" WHEN 'object' THEN ");
        query(writer, node, type, "");
        writer.out().add(" WHEN 'array' THEN ");
        query(writer, node, type, "");
    }

    /** What is too long for its type is an error, and not NULL. */
    private static void query(NodeWriter writer, JsonValue node, String type, String wrapper) {
        call(writer, "JSON_QUERY(", node, "", " RETURNING " + type + wrapper + OR_ERROR);
    }

    private static void call(NodeWriter writer, String before, JsonValue node, String method, String behind) {
        writer.out().add(before);
        writer.operand(node.document(), Precedence.OR);
        writer.out()
                .add(", ")
                .add(writer.statements().quoting().literal(pathOf(node.steps()) + method))
                .add(behind);
    }
}
