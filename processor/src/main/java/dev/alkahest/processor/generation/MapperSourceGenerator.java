package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.alkahest.processor.model.GeneratedNames;
import dev.alkahest.processor.model.Naming;
import java.util.Comparator;
import java.util.List;

/** Emits the list of the mappers of a package, e.g. {@code MusicMappers}, which a service loader finds. */
public final class MapperSourceGenerator {

    /** Returns the interface under whose name the lists are registered. */
    public static String service() {
        return RuntimeTypes.MAPPER_SOURCE.canonicalName();
    }

    /** Returns the name of the list of a package: the last part of the package's, and {@code Mappers}. */
    public static ClassName nameFor(String packageName) {
        String last = packageName.substring(packageName.lastIndexOf('.') + 1);
        return ClassName.get(packageName, Naming.capitalized(Naming.camelCase(last)) + "Mappers");
    }

    /** Returns the list for the entities of a package. */
    public TypeSpec.Builder generate(String packageName, List<GeneratedNames> entities) {
        return TypeSpec.classBuilder(nameFor(packageName))
                .addJavadoc("The mappers of this package.\n")
                .addModifiers(PUBLIC, FINAL)
                .addSuperinterface(RuntimeTypes.MAPPER_SOURCE)
                .addMethod(constructor())
                .addMethod(mappers(entities));
    }

    // public MusicMappers() {}
    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Made by the service loader, or by hand.\n")
                .addModifiers(PUBLIC)
                .build();
    }

    // @Override
    // public List<EntityMapper<?, ?>> mappers() {
    //   return List.of(
    //       AlbumTable.ALBUM.mapper(),
    //       ArtistTable.ARTIST.mapper());
    // }
    private static MethodSpec mappers(List<GeneratedNames> entities) {
        CodeBlock mappers = entities.stream()
                .sorted(Comparator.comparing(GeneratedNames::base))
                .map(names -> CodeBlock.of("$T.$N.mapper()", names.table(), names.constant()))
                .collect(CodeBlock.joining(",\n"));
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        return MapperGenerator.override("mappers")
                .returns(ParameterizedTypeName.get(
                        ClassName.get(List.class), ParameterizedTypeName.get(RuntimeTypes.ENTITY_MAPPER, any, any)))
                .addStatement("return $T.of(\n$L)", List.class, mappers)
                .build();
    }
}
