package dev.alkahest.dialect;

import dev.alkahest.sql.JsonValue;
import java.util.List;

/**
 * Says how SQL Server looks into JSON documents: what is around a value is opened as a table of its members, where text, type and name
 * of each are columns of any length.
 */
final class SqlServerJson extends JsonTexts {

    @Override
    protected void write(NodeWriter writer, JsonValue node) {
        String selected = switch (node.result()) {
            case TEXT -> "entry.\"value\"";
            case DOCUMENT ->
                "CASE entry.\"type\" WHEN 0 THEN N'null' WHEN 1 THEN N'\"' + string_escape(entry.\"value\", 'json')"
                        + " + N'\"' ELSE entry.\"value\" END";
            case SIZE -> "CASE entry.\"type\" WHEN 4 THEN (SELECT count(*) FROM OPENJSON(entry.\"value\")) END";
        };
        writer.out().add("(SELECT " + selected + " FROM OPENJSON(");
        List<JsonValue.Step> steps = node.steps();
        if (steps.isEmpty()) {
            writer.out().add("N'[' + ");
            writer.operand(node.document(), Precedence.ATOM);
            writer.out().add(" + N']') AS entry WHERE entry.\"key\" = N'0')");
            return;
        }
        writer.operand(node.document(), Precedence.OR);
        JsonValue.Step last = steps.get(steps.size() - 1);
        Quoting quoting = writer.statements().quoting();
        String name = last instanceof JsonValue.Member member
                ? member.name()
                : String.valueOf(((JsonValue.Element) last).index());
        writer.out()
                .add(", N" + quoting.literal(pathOf(steps.subList(0, steps.size() - 1))))
                .add(") AS entry WHERE entry.\"key\" = N" + quoting.literal(name) + ")");
    }
}
