package dev.alkahest.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.ColumnModel;
import dev.alkahest.processor.model.EmbeddedModel;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.KeyGenerationModel;
import dev.alkahest.processor.model.RelationshipModel;
import dev.alkahest.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The attributes that a builder takes. What the constructor takes comes first, then what no row can be without. */
record BuilderAttributes(List<AttributeModel> required, List<AttributeModel> optional) {

    BuilderAttributes(EntityModel entity) {
        this(required(entity), optional(entity));
    }

    private static List<AttributeModel> required(EntityModel entity) {
        Stream<AttributeModel> taken = entity.constructor().parameters().stream()
                .flatMap(parameter -> entity.attributes().stream()
                        .filter(attribute -> attribute.name().equals(parameter)));
        Stream<AttributeModel> others = entity.attributes().stream()
                .filter(attribute -> !entity.constructor().takes(attribute))
                .filter(attribute -> isNeeded(entity, attribute));
        return Stream.concat(taken, others).toList();
    }

    private static List<AttributeModel> optional(EntityModel entity) {
        List<AttributeModel> required = required(entity);
        return entity.attributes().stream()
                .filter(attribute -> !required.contains(attribute))
                .filter(attribute -> !(attribute instanceof ValueModel value && isMade(value)))
                .filter(attribute -> !(attribute instanceof RelationshipModel relationship && relationship.isView()))
                .toList();
    }

    /** What nobody gives an object: its version, and what is computed. */
    private static boolean isMade(ValueModel value) {
        return value.isVersion()
                || value.isFormula()
                || value.isReferred()
                || value.column().isComputed();
    }

    /** A key that nobody makes, and what is never NULL and has no value by itself. */
    private static boolean isNeeded(EntityModel entity, AttributeModel attribute) {
        if (attribute instanceof ValueModel value) {
            return !isFilled(entity, value)
                    && !isMade(value)
                    && (value.isKey()
                            ? entity.keyGeneration().kind() == KeyGenerationModel.Kind.NONE
                            : !value.type().isPrimitive() && isNeeded(value.column()));
        }
        return attribute instanceof RelationshipModel relationship
                ? !relationship.isOptional()
                : attribute.columns().stream().anyMatch(BuilderAttributes::isNeeded);
    }

    /** Whether a relationship that is needed gives an attribute its value. */
    private static boolean isFilled(EntityModel entity, ValueModel value) {
        return entity.relationships().stream()
                .filter(relationship -> relationship.isShared(value.column()))
                .anyMatch(relationship -> isNeeded(entity, relationship));
    }

    private static boolean isNeeded(ColumnModel column) {
        return !column.isNullable() && column.defaultValue().isEmpty();
    }

    /** The type that a builder takes: {@code String}, {@code Artist}, {@code Collection<Track>}. */
    static TypeName type(AttributeModel attribute) {
        if (attribute instanceof ValueModel value) {
            return value.type().type();
        }
        if (attribute instanceof EmbeddedModel embedded) {
            return embedded.embeddable().entity();
        }
        RelationshipModel relationship = (RelationshipModel) attribute;
        ClassName target = relationship.target().names().entity();
        return switch (relationship.shape()) {
            case LIST, SET, WRITE_ONLY -> ParameterizedTypeName.get(ClassName.get(Collection.class), target);
            case MAP -> RelationshipCode.attributeType(relationship);
            default -> target;
        };
    }

    /** {@code released}, {@code Ref.of(artist)}, {@code new ArrayList<>(tracks)}. */
    static CodeBlock value(AttributeModel attribute, String parameter) {
        return attribute instanceof RelationshipModel relationship
                ? held(relationship, CodeBlock.of("$N", parameter))
                : CodeBlock.of("$N", parameter);
    }

    /** The same for what has to be given: {@code Objects.requireNonNull(title, "title")}. */
    static CodeBlock given(AttributeModel attribute, BuilderNames names) {
        CodeBlock parameter = CodeBlock.of("$N", names.parameter(attribute));
        boolean mayBeNull =
                attribute instanceof ValueModel value && value.type().isPrimitive()
                        || attribute.columns().stream().allMatch(ColumnModel::isNullable);
        CodeBlock given = mayBeNull
                ? parameter
                : CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, parameter, attribute.name());
        return attribute instanceof RelationshipModel relationship ? held(relationship, given) : given;
    }

    private static CodeBlock held(RelationshipModel relationship, CodeBlock value) {
        return switch (relationship.shape()) {
            case REF -> CodeBlock.of("$T.of($L)", RuntimeTypes.REF, value);
            case LIST -> CodeBlock.of("new $T<>($L)", ArrayList.class, value);
            case SET -> CodeBlock.of("new $T<>($L)", LinkedHashSet.class, value);
            case MAP -> CodeBlock.of("new $T<>($L)", LinkedHashMap.class, value);
            case WRITE_ONLY -> CodeBlock.of("$T.of($L)", RuntimeTypes.WRITE_ONLY_COLLECTION, value);
            default -> value;
        };
    }
}
