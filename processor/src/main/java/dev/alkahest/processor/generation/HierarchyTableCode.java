package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.alkahest.processor.model.ColumnModel;
import dev.alkahest.processor.model.ColumnType;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.FilterModel;
import dev.alkahest.processor.model.GeneratedNames;
import dev.alkahest.processor.model.HierarchyModel;
import dev.alkahest.processor.model.HierarchyModel.SharedColumn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The members of a table that tell of the hierarchy that its class is in. */
final class HierarchyTableCode {

    private HierarchyTableCode() {}

    // public final TextColumn dtype = text("dtype", ColumnTypes.string(255), ColumnOption.NOT_NULL);
    static FieldSpec discriminator(ColumnModel column) {
        return FieldSpec.builder(ColumnCode.columnClass(column.type()), column.property(), PUBLIC, FINAL)
                .addJavadoc("Tells the class of a row.\n")
                .initializer(CodeBlock.of(
                        "$L($S,$W$L,$W$T.NOT_NULL)",
                        ColumnCode.columnFactory(column.type()),
                        column.name(),
                        ColumnCode.columnType(column.type()),
                        RuntimeTypes.COLUMN_OPTION))
                .build();
    }

    // private final BooleanColumn catIndoor = bool("indoor", ColumnTypes.bool());
    static FieldSpec columnOfAnother(SharedColumn shared) {
        ColumnModel column = shared.column();
        ColumnType type = column.type().stored();
        CodeBlock array = type.element()
                .map(element -> ArrayCode.type(column.name(), type))
                .orElse(CodeBlock.of(""));
        CodeBlock.Builder initializer = CodeBlock.builder()
                .add("$L($S,$W$L", ColumnCode.columnFactory(type), column.name(), ColumnCode.types(type, array));
        ColumnCode.options(column).forEach(option -> initializer.add(",$W$T.$L", RuntimeTypes.COLUMN_OPTION, option));
        return FieldSpec.builder(ColumnCode.columnClass(type), column.property(), PRIVATE, FINAL)
                .addJavadoc(
                        "{@code $L.$L}, NULL in rows of classes without it.\n",
                        shared.declaringType().simpleName(),
                        shared.attribute())
                .initializer(initializer.add(")").build())
                .build();
    }

    // @Override
    // public Optional<Condition> ownRows() {
    //   return Optional.of(dtype.in("dog", "puppy"));
    // }
    static List<MethodSpec> ownRows(EntityModel entity) {
        return entity.hierarchy().stream()
                .filter(hierarchy -> !hierarchy.isRoot() && hierarchy.isSingleTable())
                .map(HierarchyTableCode::ownRows)
                .toList();
    }

    private static MethodSpec ownRows(HierarchyModel hierarchy) {
        List<Object> values = Stream.concat(
                        hierarchy.value().stream(),
                        hierarchy.concreteBelow().stream().flatMap(member -> member.value().stream()))
                .toList();
        return MethodSpec.methodBuilder("ownRows")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), RuntimeTypes.CONDITION))
                .addStatement("return $T.of($L)", Optional.class, isOneOf(hierarchy, true, values))
                .build();
    }

    /** {@code dtype.in("dog", "puppy")}, {@code dtype.ne("dog")}. */
    static CodeBlock isOneOf(HierarchyModel hierarchy, boolean isOne, List<Object> values) {
        String test = isOne ? "in" : "notIn";
        String testOfOne = isOne ? "eq" : "ne";
        return CodeBlock.of(
                "$N.$L($L)",
                hierarchy.discriminator().property(),
                values.size() == 1 ? testOfOne : test,
                values.stream().map(HierarchyCode::literal).collect(CodeBlock.joining(",$W")));
    }

    /** {@code AnimalTable.ANIMAL.withRowsOf(this)}. */
    static CodeBlock withOwnRows(GeneratedNames other) {
        return CodeBlock.of("$T.$N.withRowsOf(this)", other.table(), other.constant());
    }

    // private DogTable(DogTable definition, Table rows) {
    //   super(definition, rows);
    // }
    //
    // /** Returns the columns of this table for the rows of another of its hierarchy. */
    // public DogTable withRowsOf(Table rows) {
    //   return new DogTable(this, rows);
    // }
    /** Returns what lets the other classes of the hierarchy call methods that are given this table; nothing where there are none. */
    static List<MethodSpec> rowsOfOthers(EntityModel entity) {
        boolean isCalled = entity.filters().stream().anyMatch(FilterModel::isOwn)
                || entity.formulas().stream()
                        .anyMatch(value -> value.formula().orElseThrow().table().isEmpty());
        if (entity.hierarchy().isEmpty() || !isCalled) {
            return List.of();
        }
        ClassName table = entity.names().table();
        return List.of(
                TableGenerator.useConstructor(entity, RuntimeTypes.TABLE, "rows"),
                MethodSpec.methodBuilder("withRowsOf")
                        .addJavadoc("Returns the columns of this table for the rows of another of its hierarchy.\n")
                        .addModifiers(PUBLIC)
                        .returns(table)
                        .addParameter(RuntimeTypes.TABLE, "rows")
                        .addStatement("return new $T(this, rows)", table)
                        .build());
    }

    // @Override
    // public List<TablePart> tableParts() {
    //   return List.of(
    //       new TablePart("animal", List.of(id, name, dtype), false),
    //       new TablePart("dog", List.of(id, breed), false),
    //       new TablePart("puppy", List.of(id, puppyWeeks), true));
    // }
    static List<MethodSpec> parts(EntityModel entity) {
        return entity.hierarchy().stream()
                .filter(HierarchyModel::isJoined)
                .map(HierarchyTableCode::parts)
                .toList();
    }

    private static MethodSpec parts(HierarchyModel hierarchy) {
        CodeBlock parts = hierarchy.parts().stream()
                .map(part -> CodeBlock.of(
                        part.carriesKey() ? "new $T($S, $L, $L).carryingKey()" : "new $T($S, $L, $L)",
                        RuntimeTypes.TABLE_PART,
                        part.table(),
                        PathCode.own(part.properties()),
                        part.isOptional()))
                .collect(CodeBlock.joining(",\n"));
        return tables("tableParts", RuntimeTypes.TABLE_PART, parts);
    }

    // @Override
    // public List<TableBranch> tableBranches() {
    //   return List.of(
    //       new TableBranch("dog", List.of(id, name, breed), dtype, "dog"),
    //       new TableBranch("puppy", List.of(id, name, breed, puppyWeeks), dtype, "puppy"));
    // }
    static List<MethodSpec> branches(EntityModel entity) {
        return entity.hierarchy().stream()
                .filter(HierarchyModel::isConcrete)
                .map(HierarchyTableCode::branches)
                .toList();
    }

    private static MethodSpec branches(HierarchyModel hierarchy) {
        CodeBlock branches = hierarchy.branches().stream()
                .map(branch -> CodeBlock.of(
                        "new $T($S, $L, $N, $L)",
                        RuntimeTypes.TABLE_BRANCH,
                        branch.table(),
                        PathCode.own(branch.properties()),
                        hierarchy.discriminator().property(),
                        HierarchyCode.literal(branch.value())))
                .collect(CodeBlock.joining(",\n"));
        return tables("tableBranches", RuntimeTypes.TABLE_BRANCH, branches);
    }

    private static MethodSpec tables(String name, ClassName type, CodeBlock tables) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), type))
                .addStatement("return $T.of(\n$L)", List.class, tables)
                .build();
    }
}
