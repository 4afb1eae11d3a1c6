package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.alkahest.processor.model.ColumnModel;
import dev.alkahest.processor.model.ColumnType;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.GeneratedNames;
import dev.alkahest.processor.model.HierarchyModel;
import dev.alkahest.processor.model.HierarchyModel.Member;
import dev.alkahest.processor.model.HierarchyModel.SharedColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The members of a table and of a mapper that tell of the hierarchy that their class is in. */
final class HierarchyCode {

    private HierarchyCode() {}

    /** {@code "dog"} or {@code 2}. */
    static CodeBlock literal(Object value) {
        return value instanceof String ? CodeBlock.of("$S", value) : CodeBlock.of("$L", value);
    }

    /** {@code EntityMapper<? extends Animal, Long>}. */
    static TypeName mapperOfSubclass(EntityModel entity) {
        return ParameterizedTypeName.get(
                RuntimeTypes.ENTITY_MAPPER,
                WildcardTypeName.subtypeOf(entity.type()),
                entity.key().type());
    }

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
        CodeBlock.Builder initializer = CodeBlock.builder()
                .add("$L($S,$W$L", ColumnCode.columnFactory(type), column.name(), ColumnCode.columnType(type));
        ColumnCode.options(column).forEach(option -> initializer.add(",$W$T.$L", RuntimeTypes.COLUMN_OPTION, option));
        return FieldSpec.builder(ColumnCode.columnClass(type), column.property(), PRIVATE, FINAL)
                .addJavadoc(
                        "{@code $L.$L}, NULL in rows of other classes.\n",
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
                .filter(hierarchy -> !hierarchy.isRoot() && !hierarchy.isJoined())
                .map(HierarchyCode::ownRows)
                .toList();
    }

    private static MethodSpec ownRows(HierarchyModel hierarchy) {
        List<CodeBlock> values = Stream.concat(
                        hierarchy.value().stream(),
                        hierarchy.concreteBelow().stream().flatMap(member -> member.value().stream()))
                .map(HierarchyCode::literal)
                .toList();
        return MethodSpec.methodBuilder("ownRows")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), RuntimeTypes.CONDITION))
                .addStatement(
                        "return $T.of($N.$L($L))",
                        Optional.class,
                        hierarchy.discriminator().property(),
                        values.size() == 1 ? "eq" : "in",
                        CodeBlock.join(values, ",$W"))
                .build();
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
                .map(HierarchyCode::parts)
                .toList();
    }

    private static MethodSpec parts(HierarchyModel hierarchy) {
        CodeBlock parts = hierarchy.parts().stream()
                .map(part -> CodeBlock.of(
                        "new $T($S, $L, $L)",
                        RuntimeTypes.TABLE_PART,
                        part.table(),
                        PathCode.own(part.properties()),
                        part.isOptional()))
                .collect(CodeBlock.joining(",\n"));
        return MethodSpec.methodBuilder("tableParts")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.TABLE_PART))
                .addStatement("return $T.of(\n$L)", List.class, parts)
                .build();
    }

    /** Returns the methods of a mapper that lead to those of the other classes, and the one that tells its own columns. */
    static List<MethodSpec> methods(EntityModel entity) {
        List<MethodSpec> methods = new ArrayList<>();
        entity.hierarchy().ifPresent(hierarchy -> {
            if (!hierarchy.isRoot()) {
                methods.add(root(entity, hierarchy.root()));
            }
            if (!hierarchy.below().isEmpty()) {
                methods.add(subclasses(entity, hierarchy));
            }
            methods.add(columns(entity));
        });
        return methods;
    }

    // @Override
    // public EntityMapper<? super Dog, Long> root() {
    //   return AnimalTable.ANIMAL.mapper();
    // }
    private static MethodSpec root(EntityModel entity, GeneratedNames root) {
        return MapperGenerator.override("root")
                .returns(ParameterizedTypeName.get(
                        RuntimeTypes.ENTITY_MAPPER,
                        WildcardTypeName.supertypeOf(entity.type()),
                        entity.key().type()))
                .addStatement("return $L", mapper(root))
                .build();
    }

    // @Override
    // public List<EntityMapper<? extends Animal, Long>> subclasses() {
    //   return List.of(CatTable.CAT.mapper(), DogTable.DOG.mapper());
    // }
    private static MethodSpec subclasses(EntityModel entity, HierarchyModel hierarchy) {
        CodeBlock mappers = hierarchy.below().stream()
                .map(Member::names)
                .map(HierarchyCode::mapper)
                .collect(CodeBlock.joining(",$W"));
        return MapperGenerator.override("subclasses")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), mapperOfSubclass(entity)))
                .addStatement("return $T.of($L)", List.class, mappers)
                .build();
    }

    /** {@code DogTable.DOG.mapper()}. */
    private static CodeBlock mapper(GeneratedNames names) {
        return CodeBlock.of("$T.$N.mapper()", names.table(), names.constant());
    }

    // @Override
    // public long columns() {
    //   return ID | NAME | DTYPE | BREED;
    // }
    private static MethodSpec columns(EntityModel entity) {
        CodeBlock columns = MapperGenerator.columns(entity).stream()
                .map(column -> CodeBlock.of("$N", column.constant()))
                .collect(CodeBlock.joining("$W| "));
        return MapperGenerator.override("columns")
                .returns(long.class)
                .addStatement("return $L", columns)
                .build();
    }

    // if ((columns & DTYPE) != 0) {
    //   out.write(next++, "dog");
    // }
    static CodeBlock write(HierarchyModel hierarchy) {
        return CodeBlock.builder()
                .beginControlFlow(
                        "if ((columns & $N) != 0)", hierarchy.discriminator().constant())
                .addStatement("out.write(next++, $L)", literal(hierarchy.value().orElseThrow()))
                .endControlFlow()
                .build();
    }
}
