package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Json;
import dev.alkahest.annotation.Version;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.ConverterDeclaration;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A converter or a JSON codec converts the attribute that names it, to what a column can hold, and misses no change. */
final class ConvertRule implements Rule {

    private final Elements elements;
    private final Types types;
    private final ConvertedKey keys;

    ConvertRule(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.keys = new ConvertedKey(elements);
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (FieldDeclaration field : entity.values()) {
            if (field.conversion().orElse(null) instanceof ConverterDeclaration converter) {
                problem(entity, field, converter)
                        .ifPresent(sentence -> problems.add(Problem.error(
                                tag(converter), field.use(converter.namedBy()).place("value"), sentence)));
            }
        }
    }

    private static String tag(ConverterDeclaration converter) {
        return converter.namedBy().getSimpleName();
    }

    private static String noun(ConverterDeclaration converter) {
        return converter.isForJson() ? "codec" : "converter";
    }

    private Optional<String> problem(EntityDeclaration entity, FieldDeclaration field, ConverterDeclaration converter) {
        return unconvertible(field, converter)
                .or(() -> noConverter(field, converter))
                .or(() -> Instantiation.problem(converter.element().orElseThrow(), entity, field))
                .or(() -> mismatch(field, converter))
                .or(() -> keys.problem(field, converter, isMutable(field.type())))
                .or(() -> unseenChange(field, converter));
    }

    private static Optional<String> unconvertible(FieldDeclaration field, ConverterDeclaration converter) {
        if (field.has(Convert.class) && field.has(Json.class)) {
            return Optional.of(
                    field.label() + " can't be stored by a converter and by a JSON codec. Remove @Convert or @Json.");
        }
        if (field.has(Enumerated.class)) {
            return Optional.of(field.label() + " is stored as its " + noun(converter) + " says, and not as an enum is."
                    + " Remove @Enumerated or @" + tag(converter) + ".");
        }
        Stream<Class<? extends Annotation>> refused =
                converter.isForJson() ? Stream.of(Id.class, Version.class, ForeignKey.class) : Stream.of(Version.class);
        return refused.filter(field::has)
                .findFirst()
                .map(annotation -> field.label() + " has @" + annotation.getSimpleName() + ", and is stored as it is."
                        + " Remove one of the two.");
    }

    private Optional<String> noConverter(FieldDeclaration field, ConverterDeclaration converter) {
        String name = FieldDeclaration.nameOf(converter.type());
        if (converter.element().filter(ConvertRule::isGeneric).isPresent()) {
            return Optional.of(name.replaceAll("<.*", "") + " has type parameters, and nobody says which types they"
                    + " stand for. Extend it with a class that does, and name that one.");
        }
        String type = FieldDeclaration.nameOf(boxed(field.type()));
        if (converter.isForJson()) {
            return converter.columnType().filter(ConvertRule::isJson).isPresent()
                    ? Optional.empty()
                    : Optional.of(name + " does not implement JsonCodec<" + type + ">, so it can't store "
                            + field.label() + " as JSON.");
        }
        return converter.columnType().isPresent()
                ? Optional.empty()
                : Optional.of(name + " does not implement Converter<" + type + ", ...>, so it can't convert "
                        + field.label() + ".");
    }

    private static boolean isJson(TypeMirror type) {
        return ColumnKind.of(type).filter(kind -> kind == ColumnKind.JSON).isPresent();
    }

    private static boolean isGeneric(TypeElement type) {
        return !type.getTypeParameters().isEmpty();
    }

    private Optional<String> mismatch(FieldDeclaration field, ConverterDeclaration converter) {
        String name = FieldDeclaration.nameOf(converter.type());
        TypeMirror attributeType = converter.attributeType().orElseThrow();
        TypeMirror columnType = converter.columnType().orElseThrow();
        if (!types.isSameType(attributeType, boxed(field.type()))) {
            return Optional.of(name + " converts " + FieldDeclaration.nameOf(attributeType) + ", and " + field.label()
                    + " is " + field.aTypeName() + ". Name a " + noun(converter) + " of "
                    + FieldDeclaration.nameOf(boxed(field.type())) + ".");
        }
        boolean canBeHeld = ColumnKind.of(columnType)
                .filter(kind -> kind != ColumnKind.ENUM && kind != ColumnKind.ARRAY)
                .isPresent();
        return canBeHeld
                ? Optional.empty()
                : Optional.of(name + " converts to " + FieldDeclaration.nameOf(columnType) + ", which no column holds."
                        + " Convert to a String, a number, a Boolean, a Character, byte[], a UUID or a type of"
                        + " java.time.");
    }

    private Optional<String> unseenChange(FieldDeclaration field, ConverterDeclaration converter) {
        String name = FieldDeclaration.nameOf(converter.type());
        if (!converter.copies() && isMutable(field.type())) {
            return Optional.of(name + " has no copy(" + field.typeName() + ") of its own, and such a value can be"
                    + " changed in place, which nobody would see. Override copy.");
        }
        return !converter.compares() && field.type().getKind() == TypeKind.ARRAY
                ? Optional.of(name + " has no isSame of its own, and two arrays are never equal. Override isSame.")
                : Optional.empty();
    }

    private boolean isMutable(TypeMirror type) {
        return type.getKind() == TypeKind.ARRAY
                || Stream.of(Collection.class, Map.class, Date.class, StringBuilder.class)
                        .map(mutable -> elements.getTypeElement(mutable.getCanonicalName()))
                        .anyMatch(mutable -> types.isSubtype(types.erasure(type), types.erasure(mutable.asType())));
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }
}
