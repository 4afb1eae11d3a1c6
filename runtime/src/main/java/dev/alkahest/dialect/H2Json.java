package dev.alkahest.dialect;

import dev.alkahest.sql.JsonValue;

/** Says how H2 looks into JSON documents: it goes into them, and its texts of what it finds are JSON, too. */
final class H2Json extends JsonTexts {

    @Override
    protected void write(NodeWriter writer, JsonValue node) {
        switch (node.result()) {
            case TEXT -> text(writer, node);
            case DOCUMENT -> document(writer, node);
            case SIZE ->
                sizeOfArray(
                        writer,
                        out -> {
                            document(out, node);
                            out.out().add(" IS JSON ARRAY");
                        },
                        out -> {
                            out.out().add("CARDINALITY(");
                            document(out, node);
                            out.out().add(")");
                        });
        }
    }

    /** A text loses its quotes, and what is escaped in it as in a text of Java. */
    private static void text(NodeWriter writer, JsonValue node) {
        writer.out().add("CASE WHEN ");
        asVarchar(writer, node);
        writer.out().add(" LIKE '\"%' THEN STRINGDECODE(SUBSTRING(");
        asVarchar(writer, node);
        writer.out().add(", 2, CHAR_LENGTH(");
        asVarchar(writer, node);
        writer.out().add(") - 2)) ELSE NULLIF(");
        asVarchar(writer, node);
        writer.out().add(", 'null') END");
    }

    private static void asVarchar(NodeWriter writer, JsonValue node) {
        writer.out().add("CAST(");
        document(writer, node);
        writer.out().add(" AS character varying)");
    }

    private static void document(NodeWriter writer, JsonValue node) {
        writer.out().add("(");
        writer.write(node.document());
        writer.out().add(")");
        for (JsonValue.Step step : node.steps()) {
            if (step instanceof JsonValue.Member member) {
                writer.out().add(".\"").add(member.name().replace("\"", "\"\"")).add("\"");
            } else {
                writer.out().add("[" + (((JsonValue.Element) step).index() + 1) + "]");
            }
        }
    }
}
