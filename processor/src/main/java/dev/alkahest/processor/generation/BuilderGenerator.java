package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.RelationshipModel;
import dev.alkahest.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;

/** Emits what builds objects by name, e.g. {@code AlbumBuilder}: the compiler asks for all that a row must have. */
public final class BuilderGenerator implements Generator {

    @Override
    public TypeSpec.Builder generate(EntityModel entity) {
        BuilderNames names = new BuilderNames(entity);
        BuilderAttributes attributes = new BuilderAttributes(entity);
        TypeSpec.Builder builder = TypeSpec.classBuilder(names.builder())
                .addJavadoc(
                        "Builds one {@link $T}: first what a row must have, then the rest in any order.\n",
                        entity.type())
                .addModifiers(FINAL)
                .addField(entity.type(), names.object(), PRIVATE, FINAL)
                .addMethod(constructor(entity, attributes, names))
                .addMethod(begin(attributes.required(), names));
        if (entity.isPublic()) {
            builder.addModifiers(PUBLIC);
        }
        attributes.optional().forEach(attribute -> builder.addMethods(setters(attribute, names)));
        builder.addMethod(build(entity, names));
        for (int index = 1; index < attributes.required().size(); index++) {
            builder.addType(step(attributes.required(), index, names));
        }
        return builder;
    }

    // private AlbumBuilder(String title, Artist artist) {
    //   album = new Album();
    //   album.title = Objects.requireNonNull(title, "title");
    //   album.artist = Ref.of(Objects.requireNonNull(artist, "artist"));
    // }
    private static MethodSpec constructor(EntityModel entity, BuilderAttributes attributes, BuilderNames names) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(PRIVATE);
        attributes
                .required()
                .forEach(attribute ->
                        constructor.addParameter(BuilderAttributes.type(attribute), names.parameter(attribute)));
        constructor.addStatement(
                "$N = $L",
                names.object(),
                ConstructionCode.made(
                        entity.type(),
                        entity.constructor(),
                        entity.attributes(),
                        attribute -> BuilderAttributes.given(attribute, names)));
        attributes.required().stream()
                .filter(attribute -> !entity.constructor().takes(attribute))
                .forEach(attribute -> constructor.addStatement(
                        AccessCode.write(names.object(), attribute, BuilderAttributes.given(attribute, names))));
        return constructor.build();
    }

    // public static NeedsArtist title(String title) {
    //   return artist -> new AlbumBuilder(title, artist);
    // }
    private static MethodSpec begin(List<AttributeModel> required, BuilderNames names) {
        if (required.isEmpty()) {
            return MethodSpec.methodBuilder("builder")
                    .addJavadoc("Begins; nothing has to be given.\n")
                    .addModifiers(PUBLIC, STATIC)
                    .returns(names.builder())
                    .addStatement("return new $T()", names.builder())
                    .build();
        }
        AttributeModel first = required.get(0);
        CodeBlock lambdas = required.stream()
                .skip(1)
                .map(attribute -> CodeBlock.of("$N -> ", names.parameter(attribute)))
                .collect(CodeBlock.joining(""));
        CodeBlock arguments = required.stream()
                .map(attribute -> CodeBlock.of("$N", names.parameter(attribute)))
                .collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder(names.method(first))
                .addJavadoc("Begins with {@link $T#$L}.\n", first.declaringType(), first.name())
                .addModifiers(PUBLIC, STATIC)
                .returns(next(required, 0, names))
                .addParameter(BuilderAttributes.type(first), names.parameter(first))
                .addStatement("return $Lnew $T($L)", lambdas, names.builder(), arguments)
                .build();
    }

    // public interface NeedsArtist {
    //   AlbumBuilder artist(Artist artist);
    // }
    private static TypeSpec step(List<AttributeModel> required, int index, BuilderNames names) {
        AttributeModel attribute = required.get(index);
        return TypeSpec.interfaceBuilder(names.step(attribute))
                .addJavadoc("Goes on with {@link $T#$L}.\n", attribute.declaringType(), attribute.name())
                .addModifiers(PUBLIC)
                .addMethod(MethodSpec.methodBuilder(names.method(attribute))
                        .addJavadoc("Gives {@link $T#$L}.\n", attribute.declaringType(), attribute.name())
                        .addModifiers(PUBLIC, ABSTRACT)
                        .returns(next(required, index, names))
                        .addParameter(BuilderAttributes.type(attribute), names.parameter(attribute))
                        .build())
                .build();
    }

    private static ClassName next(List<AttributeModel> required, int index, BuilderNames names) {
        return index + 1 < required.size() ? names.step(required.get(index + 1)) : names.builder();
    }

    private static List<MethodSpec> setters(AttributeModel attribute, BuilderNames names) {
        List<MethodSpec> setters = new ArrayList<>();
        if (attribute instanceof RelationshipModel relationship
                && relationship.isToMany()
                && relationship.shape() != Shape.MAP) {
            setters.add(members(relationship, names));
        }
        setters.add(setter(attribute, names));
        return setters;
    }

    // public AlbumBuilder tracks(Track... tracks) {
    //   return tracks(List.of(tracks));
    // }
    private static MethodSpec members(RelationshipModel relationship, BuilderNames names) {
        return setter(relationship.name(), relationship, names)
                .addParameter(ArrayTypeName.of(relationship.target().names().entity()), names.parameter(relationship))
                .varargs()
                .addStatement(
                        "return $N($T.of($N))", names.method(relationship), List.class, names.parameter(relationship))
                .build();
    }

    // public AlbumBuilder released(LocalDate released) {
    //   album.released = released;
    //   return this;
    // }
    private static MethodSpec setter(AttributeModel attribute, BuilderNames names) {
        return setter(attribute.name(), attribute, names)
                .addParameter(BuilderAttributes.type(attribute), names.parameter(attribute))
                .addStatement(AccessCode.write(
                        names.object(), attribute, BuilderAttributes.value(attribute, names.parameter(attribute))))
                .addStatement("return this")
                .build();
    }

    private static MethodSpec.Builder setter(String name, AttributeModel attribute, BuilderNames names) {
        return MethodSpec.methodBuilder(names.method(attribute))
                .addJavadoc("Gives {@link $T#$L}.\n", attribute.declaringType(), name)
                .addModifiers(PUBLIC)
                .returns(names.builder());
    }

    // public Album build() {
    //   return album;
    // }
    private static MethodSpec build(EntityModel entity, BuilderNames names) {
        return MethodSpec.methodBuilder("build")
                .addJavadoc("Returns the object, which is the same each time.\n")
                .addModifiers(PUBLIC)
                .returns(entity.type())
                .addStatement("return $N", names.object())
                .build();
    }
}
