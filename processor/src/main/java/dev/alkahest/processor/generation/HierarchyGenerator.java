package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.ColumnModel;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.GeneratedNames;
import dev.alkahest.processor.model.HierarchyModel;
import java.sql.SQLException;

/** Emits what reads each row of a hierarchy as the class that its discriminator names, e.g. {@code AnimalHierarchy}. */
public final class HierarchyGenerator implements Generator {

    @Override
    public TypeSpec.Builder generate(EntityModel entity) {
        HierarchyModel hierarchy = entity.hierarchy().orElseThrow();
        return TypeSpec.classBuilder(entity.names().hierarchy())
                .addJavadoc(
                        "Reads each row of {@code $L} as the class that its {@code $L} names.\n",
                        entity.table().name(),
                        hierarchy.discriminator().name())
                .addModifiers(FINAL)
                .superclass(ParameterizedTypeName.get(
                        RuntimeTypes.HIERARCHY, entity.type(), entity.key().type()))
                .addField(instance(entity))
                .addMethod(constructor(entity))
                .addMethod(mapperAt(entity, hierarchy));
    }

    // static final AnimalHierarchy INSTANCE = new AnimalHierarchy();
    private static FieldSpec instance(EntityModel entity) {
        ClassName name = entity.names().hierarchy();
        return FieldSpec.builder(name, "INSTANCE", STATIC, FINAL)
                .initializer("new $T()", name)
                .build();
    }

    // private AnimalHierarchy() {
    //   super(AnimalMapper.INSTANCE);
    // }
    private static MethodSpec constructor(EntityModel entity) {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addStatement("super($T.INSTANCE)", entity.names().mapper())
                .build();
    }

    // @Override
    // protected EntityMapper<? extends Animal, Long> mapperAt(RowReader row, int at) throws SQLException {
    //   String dtype = row.stringAt(at + 2);
    //   return switch (String.valueOf(dtype)) {
    //     case "Cat" -> CatTable.CAT.mapper();
    //     case "Dog" -> DogTable.DOG.mapper();
    //     default -> throw unknown(dtype);
    //   };
    // }
    private static MethodSpec mapperAt(EntityModel entity, HierarchyModel hierarchy) {
        ColumnModel discriminator = hierarchy.discriminator();
        String value = Variables.nameFor(discriminator.property(), "row", "at");
        boolean isText = discriminator.type().kind() == ColumnKind.STRING;
        CodeBlock.Builder mapper =
                CodeBlock.builder().add("return switch (" + (isText ? "String.valueOf($N)" : "$N") + ") {\n$>", value);
        hierarchy.value().ifPresent(own -> mapper.add(arm(own, entity.names())));
        hierarchy
                .concreteBelow()
                .forEach(member -> mapper.add(arm(member.value().orElseThrow(), member.names())));
        return MethodSpec.methodBuilder("mapperAt")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(HierarchyCode.mapperOfSubclass(entity))
                .addParameter(RuntimeTypes.ROW_READER, "row")
                .addParameter(int.class, "at")
                .addException(SQLException.class)
                .addStatement(
                        "$T $N = $L",
                        discriminator.type().type(),
                        value,
                        ColumnCode.read(discriminator.type(), ColumnCode.position(hierarchy.positionOf(discriminator))))
                .addCode(mapper.add("default -> throw unknown($N);\n$<};\n", value)
                        .build())
                .build();
    }

    private static CodeBlock arm(Object value, GeneratedNames names) {
        return CodeBlock.of(
                "case $L -> $T.$N.mapper();\n", HierarchyCode.literal(value), names.table(), names.constant());
    }
}
