package dev.alkahest.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.GeneratedNames;
import dev.alkahest.processor.model.HierarchyModel;
import dev.alkahest.processor.model.HierarchyModel.Member;
import java.util.ArrayList;
import java.util.List;

/** The members of a mapper that tell of the hierarchy that its class is in. */
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
            if (hierarchy.storesDiscriminator()) {
                methods.add(discriminatorColumn(hierarchy));
            }
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

    // @Override
    // public long discriminatorColumn() {
    //   return DTYPE;
    // }
    private static MethodSpec discriminatorColumn(HierarchyModel hierarchy) {
        return MapperGenerator.override("discriminatorColumn")
                .returns(long.class)
                .addStatement("return $N", hierarchy.discriminator().constant())
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
