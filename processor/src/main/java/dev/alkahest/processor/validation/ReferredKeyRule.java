package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.BothEnds;
import dev.alkahest.processor.model.ConversionDeclaration;
import dev.alkahest.processor.model.ConverterDeclaration;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.EnumCodeDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.KeyColumn;
import dev.alkahest.processor.model.RelationshipDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
import dev.alkahest.processor.model.Visibility;
import java.util.Optional;
import java.util.stream.Stream;

/** A foreign key is converted as the key that it refers to, by code that generated code can call. */
final class ReferredKeyRule implements Rule {

    private static final String TAG = "ForeignKey";

    private final RelationshipResolver relationships;

    ReferredKeyRule(RelationshipResolver relationships) {
        this.relationships = relationships;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (BothEnds ends : relationships.resolve(entity)) {
            RelationshipDeclaration relationship = ends.relationship();
            if (ends.direction().ownsForeignKey() || relationship.secondary().isPresent()) {
                ends.target().stream()
                        .flatMap(target -> target.keyColumns().stream())
                        .map(KeyColumn::origin)
                        .flatMap(key -> problem(entity, relationship.field(), key).stream())
                        .forEach(sentence -> problems.add(
                                Problem.error(TAG, Place.of(relationship.field().element()), sentence)));
            }
        }
    }

    private static Optional<String> problem(EntityDeclaration entity, FieldDeclaration field, FieldDeclaration key) {
        return key.conversion()
                .flatMap(conversion -> Stream.of(
                                hiddenType(entity, field, key), hiddenConversion(entity, field, key, conversion))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<String> hiddenType(EntityDeclaration entity, FieldDeclaration field, FieldDeclaration key) {
        return EntityReader.classOf(key.type())
                .flatMap(type -> Visibility.hidden(type, entity))
                .map(type -> "Generated code can't name " + type.getSimpleName() + ", the type of " + key.label()
                        + ", to which " + field.label() + " refers. Make it public.");
    }

    private static Optional<String> hiddenConversion(
            EntityDeclaration entity, FieldDeclaration field, FieldDeclaration key, ConversionDeclaration conversion) {
        if (conversion instanceof ConverterDeclaration converter) {
            return converter.element().flatMap(type -> Instantiation.problem(type, entity, field));
        }
        return conversion instanceof EnumCodeDeclaration code
                ? code.accessor().flatMap(accessor -> EnumCodeRule.hidden(entity, key, accessor))
                : Optional.empty();
    }
}
