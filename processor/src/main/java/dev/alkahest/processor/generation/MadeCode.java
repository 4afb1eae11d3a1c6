package dev.alkahest.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.ValueModel;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/** The methods of a mapper that read what the database has made of columns by itself: defaults and computed values. */
final class MadeCode {

    private static final CodeBlock NEXT = CodeBlock.of("next++");

    private MadeCode() {}

    static List<MethodSpec> ofMapper(EntityModel entity) {
        List<ValueModel> made = entity.values().stream()
                .filter(MadeCode::isMade)
                .sorted(Comparator.comparing(entity::positionOf))
                .toList();
        return made.isEmpty() ? List.of() : List.of(madeColumns(made), readMade(entity, made));
    }

    private static boolean isMade(ValueModel value) {
        return !value.isFormula()
                && !value.isKey()
                && !value.isDeferred()
                && (value.column().isComputed()
                        || !value.column().defaultValue().isEmpty()
                                && !value.type().isPrimitive());
    }

    // @Override
    // public long madeColumns() {
    //   return PLAYS | TOTAL;
    // }
    private static MethodSpec madeColumns(List<ValueModel> made) {
        CodeBlock columns = made.stream()
                .map(value -> CodeBlock.of("$N", value.column().constant()))
                .collect(CodeBlock.joining("$W| "));
        return MapperGenerator.override("madeColumns")
                .returns(long.class)
                .addStatement("return $L", columns)
                .build();
    }

    // @Override
    // public void readMade(Track track, long columns, RowReader row, int at) throws SQLException {
    //   int next = at;
    //   if ((columns & PLAYS) != 0) {
    //     track.plays = row.intOrNullAt(next++);
    //   }
    //   if ((columns & TOTAL) != 0) {
    //     track.total = row.decimalAt(next++, 2);
    //   }
    // }
    private static MethodSpec readMade(EntityModel entity, List<ValueModel> made) {
        String object = Variables.nameFor(entity, "columns", "row", "at", "next");
        MethodSpec.Builder method = MapperGenerator.override("readMade")
                .addParameter(entity.type(), object)
                .addParameter(long.class, "columns")
                .addParameter(RuntimeTypes.ROW_READER, "row")
                .addParameter(int.class, "at")
                .addException(SQLException.class)
                .addStatement("int next = at");
        for (ValueModel value : made) {
            method.beginControlFlow("if ((columns & $N) != 0)", value.column().constant())
                    .addStatement(AccessCode.write(object, value, ValueCode.read(entity, value, NEXT)))
                    .endControlFlow();
        }
        return method.build();
    }
}
