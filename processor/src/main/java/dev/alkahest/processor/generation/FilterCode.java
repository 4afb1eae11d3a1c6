package dev.alkahest.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.FilterModel;
import dev.alkahest.processor.model.ValueModel;
import java.util.List;
import java.util.stream.Stream;

/** The code of an entity whose rows are not all read. */
final class FilterCode {

    private FilterCode() {}

    /** Returns the methods of the table; none where all rows are read. */
    static List<MethodSpec> ofTable(EntityModel entity) {
        return entity.filters().isEmpty() && entity.softDelete().isEmpty()
                ? List.of()
                : List.of(isFiltered(), filters(entity));
    }

    /** Returns the methods of the mapper; none where rows are deleted. */
    static List<MethodSpec> ofMapper(EntityModel entity) {
        return entity.softDelete()
                .map(mark -> List.of(column(mark), mark(entity, mark)))
                .orElse(List.of());
    }

    // @Override
    // public boolean isFiltered() {
    //   return true;
    // }
    private static MethodSpec isFiltered() {
        return MapperGenerator.override("isFiltered")
                .returns(boolean.class)
                .addStatement("return true")
                .build();
    }

    // @Override
    // public List<Condition> filters() {
    //   return List.of(
    //       Animal.ofTenant(AnimalTable.ANIMAL.withRowsOf(this)),
    //       dtype.notIn("dog", "puppy").or(Dog.alive(DogTable.DOG.withRowsOf(this))),
    //       deletedAt.isNull());
    // }
    private static MethodSpec filters(EntityModel entity) {
        Stream<CodeBlock> own = entity.filters().stream().map(filter -> filter(entity, filter));
        Stream<CodeBlock> mark = entity.softDelete().stream().map(FilterCode::isKept);
        return MapperGenerator.override("filters")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.CONDITION))
                .addStatement(
                        "return $T.of($L)", List.class, Stream.concat(own, mark).collect(CodeBlock.joining(",$W")))
                .build();
    }

    /** That of a class below lets the rows of all others pass. */
    private static CodeBlock filter(EntityModel entity, FilterModel filter) {
        CodeBlock condition = TableMethodCode.call(
                filter.method(),
                filter.table().map(HierarchyTableCode::withOwnRows).orElse(CodeBlock.of("this")));
        return filter.values().isEmpty()
                ? condition
                : CodeBlock.of(
                        "$L.or($L)",
                        HierarchyTableCode.isOneOf(entity.hierarchy().orElseThrow(), false, filter.values()),
                        condition);
    }

    private static CodeBlock isKept(ValueModel mark) {
        return CodeBlock.of("$N.$L()", mark.column().property(), isFlag(mark) ? "not" : "isNull");
    }

    private static boolean isFlag(ValueModel mark) {
        return mark.type().kind() == ColumnKind.BOOLEAN;
    }

    // @Override
    // public long softDeleteColumn() {
    //   return DELETED_AT;
    // }
    private static MethodSpec column(ValueModel mark) {
        return MapperGenerator.override("softDeleteColumn")
                .returns(long.class)
                .addStatement("return $N", mark.column().constant())
                .build();
    }

    // @Override
    // public void softDelete(Invoice invoice) {
    //   invoice.deletedAt = VersionType.INSTANT.first();
    // }
    private static MethodSpec mark(EntityModel entity, ValueModel mark) {
        String object = Variables.nameFor(entity);
        CodeBlock value = isFlag(mark)
                ? CodeBlock.of("true")
                : CodeBlock.of(
                        "$T.$L.first()", RuntimeTypes.VERSION_TYPE, mark.type().kind());
        return MapperGenerator.override("softDelete")
                .addParameter(entity.type(), object)
                .addStatement(AccessCode.write(object, mark, value))
                .build();
    }
}
