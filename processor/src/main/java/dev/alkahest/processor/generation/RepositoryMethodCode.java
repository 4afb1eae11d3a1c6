package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.Naming;
import dev.alkahest.processor.model.RepositoryModel.Answer;
import dev.alkahest.processor.model.RepositoryModel.Column;
import dev.alkahest.processor.model.RepositoryModel.Method;
import dev.alkahest.processor.model.RepositoryModel.Parameter;
import dev.alkahest.processor.model.RepositoryModel.StoredType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The code of a method that runs a text: the constants that it needs, and itself. */
final class RepositoryMethodCode {

    private final Method method;
    private final String text;
    private final Map<Column, String> results = new LinkedHashMap<>();
    private final String statements;
    private final String row;

    RepositoryMethodCode(Method method, NameAllocator constants) {
        this.method = method;
        String constant = Naming.constant(method.name());
        this.text = constants.newName(constant);
        for (Column column : method.columns()) {
            String result = Naming.constant(Naming.camelCase(column.name()));
            results.put(column, constants.newName(constant + "_" + result));
        }
        NameAllocator locals = new NameAllocator();
        method.parameters().forEach(parameter -> locals.newName(parameter.name()));
        this.row = locals.newName("row");
        this.statements = locals.newName("statements").equals("statements") ? "statements" : "this.statements";
    }

    // private static final TextSql SALES = Sql.text("SELECT ...");
    //
    // private static final ComparableExpression<String> SALES_NAME =
    //     Sql.result("name", ColumnTypes.string(0));
    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        fields.add(FieldSpec.builder(RuntimeTypes.TEXT_SQL, text, PRIVATE, STATIC, FINAL)
                .initializer("$T.text($L)", RuntimeTypes.SQL, literal(method.sql()))
                .build());
        results.forEach((column, name) -> fields.add(result(column, name)));
        return fields;
    }

    /** A text of several lines is a text block, as it was written, unless one would be read as something else. */
    private static CodeBlock literal(String sql) {
        boolean isPlain = sql.chars().noneMatch(unit -> unit == '\r' || unit == '\t' || unit == '\\')
                && sql.lines().noneMatch(line -> line.endsWith(" "))
                && !sql.endsWith("\"")
                && !sql.contains("\"\"\"");
        return sql.contains("\n") && isPlain
                ? CodeBlock.of("$>$>$L$<$<", "\"\"\"\n" + sql + "\"\"\"")
                : CodeBlock.of("$S", sql);
    }

    private static FieldSpec result(Column column, String name) {
        TypeName type = ParameterizedTypeName.get(
                RuntimeTypes.COMPARABLE_EXPRESSION, column.stored().type().boxedType());
        return FieldSpec.builder(type, name, PRIVATE, STATIC, FINAL)
                .initializer("$Z$T.result($S, $L)", RuntimeTypes.SQL, column.name(), type(column.stored()))
                .build();
    }

    private static CodeBlock type(StoredType stored) {
        return stored.table()
                .map(table -> CodeBlock.of("$T.$L.$L.type()", table, stored.constant(), stored.property()))
                .orElseGet(() -> ColumnCode.columnType(stored.type()));
    }

    // @Override
    // public List<ArtistSales> sales(LocalDate since) {
    //   return statements
    //       .apply(SALES
    //           .bind("since", since, ColumnTypes.localDate())
    //           .columns(SALES_NAME, SALES_TOTAL))
    //       .map(row -> new ArtistSales(row.require(SALES_NAME, "ArtistSales.name"), row.get(SALES_TOTAL)))
    //       .all();
    // }
    MethodSpec method() {
        MethodSpec.Builder code = MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(method.returns());
        method.parameters().forEach(parameter -> code.addParameter(parameter.type(), parameter.name()));
        if (method.answer() == Answer.NOTHING) {
            return code.addStatement("$L.apply($L)", statements, statement()).build();
        }
        return code.addStatement("return $L\n.apply($L)$L", statements, statement(), answer())
                .build();
    }

    private CodeBlock statement() {
        CodeBlock.Builder statement = CodeBlock.builder().add("$L", text);
        if (!method.parameters().isEmpty()) {
            statement.add("$>$>");
        }
        method.parameters().forEach(parameter -> statement.add("\n").add(bind(parameter)));
        String between = method.parameters().isEmpty() ? "" : "\n";
        statement.add(
                results.isEmpty()
                        ? CodeBlock.of(between + ".statement()")
                        : CodeBlock.of(
                                between + ".columns($L)",
                                results.values().stream()
                                        .map(name -> CodeBlock.of("$L", name))
                                        .collect(CodeBlock.joining(",$W"))));
        return method.parameters().isEmpty()
                ? statement.build()
                : statement.add("$<$<").build();
    }

    /** A decimal tells its own digits; null has none to tell. */
    private static CodeBlock bind(Parameter parameter) {
        ColumnKind kind = parameter.stored().type().kind();
        if (parameter.isMany()) {
            return CodeBlock.of(".bindAll($1S, $1N, $2L)", parameter.name(), type(parameter.stored()));
        }
        boolean tellsItself = !parameter.isNullable()
                && parameter.stored().table().isEmpty()
                && (kind == ColumnKind.DECIMAL || kind == ColumnKind.BIG_INTEGER);
        return tellsItself
                ? CodeBlock.of(".bind($1S, $1N)", parameter.name())
                : CodeBlock.of(".bind($1S, $1N, $2L)", parameter.name(), type(parameter.stored()));
    }

    private CodeBlock answer() {
        if (method.answer() == Answer.COUNT) {
            return CodeBlock.of("\n.rowCount()");
        }
        List<CodeBlock> values = results.keySet().stream()
                .sorted(Comparator.comparingInt(Column::component))
                .map(this::value)
                .toList();
        CodeBlock made = method.row()
                .map(type -> CodeBlock.of("new $T($L)", type, CodeBlock.join(values, ",$W")))
                .orElseGet(() -> values.get(0));
        String end = switch (method.answer()) {
            case LIST -> "all";
            case OPTIONAL -> "oneOrEmpty";
            default -> "one";
        };
        return CodeBlock.of("\n.map($N -> $L)\n.$L()", row, made, end);
    }

    private CodeBlock value(Column column) {
        return column.isNullable()
                ? CodeBlock.of("$N.get($L)", row, results.get(column))
                : CodeBlock.of("$N.require($L, $S)", row, results.get(column), column.label());
    }
}
