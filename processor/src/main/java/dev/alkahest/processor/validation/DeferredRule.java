package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.SoftDelete;
import dev.alkahest.annotation.Version;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.ConstructorReader;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What is not read with its row is one column that nothing else of the row depends on, in a holder that stays where it is. */
final class DeferredRule implements Rule {

    private static final String TAG = "Deferred";

    private final RelationshipResolver relationships;
    private final ConstructorReader constructors;

    DeferredRule(RelationshipResolver relationships, ConstructorReader constructors) {
        this.relationships = relationships;
        this.constructors = constructors;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (FieldDeclaration field : entity.fields()) {
            if (field.isDeferred()) {
                problem(entity, field).ifPresent(sentence -> problems.add(Problem.error(TAG, field.place(), sentence)));
            } else if (field.use(Column.class).sets("deferredGroup")) {
                problems.add(Problem.error(
                        TAG,
                        field.use(Column.class).place("deferredGroup"),
                        field.label()
                                + " is loaded with its row, and so in no group. Declare it as Deferred<...>, or remove"
                                + " deferredGroup."));
            }
        }
    }

    private Optional<String> problem(EntityDeclaration entity, FieldDeclaration field) {
        return ofKind(entity, field)
                .or(() -> neededWithRow(field))
                .or(() -> ofHolder(entity, field))
                .or(() -> behindLastBit(entity, field));
    }

    private static Optional<String> ofKind(EntityDeclaration entity, FieldDeclaration field) {
        if (entity.isEmbeddable()) {
            return Optional.of(field.label() + " is deferred, and an embedded value is read as a whole. Declare it as "
                    + field.typeName() + ", or move it to the entity.");
        }
        if (entity.relationship(field).isPresent()) {
            return Optional.of(field.label()
                    + " is a relationship, and a Deferred holds the value of a column. Declare it as Ref<"
                    + field.typeName() + ">, which loads on first use too.");
        }
        return entity.embedded(field).isPresent()
                ? Optional.of(field.label() + " is deferred, and " + field.typeName()
                        + " is stored in several columns. Declare it as " + field.typeName()
                        + ", or defer attributes of one column.")
                : Optional.empty();
    }

    private static Optional<String> neededWithRow(FieldDeclaration field) {
        return Stream.of(
                        Id.class,
                        Version.class,
                        Generated.class,
                        SoftDelete.class,
                        ForeignKey.class,
                        Computed.class,
                        Formula.class)
                .filter(field::has)
                .findFirst()
                .map(annotation -> field.label() + " is deferred and has @" + annotation.getSimpleName()
                        + ", which a session needs with the row. Declare it as " + field.typeName() + ".");
    }

    private Optional<String> ofHolder(EntityDeclaration entity, FieldDeclaration field) {
        if (entity.isRecord() || constructors.parameters(entity).contains(field.name())) {
            return Optional.of(field.label() + " is deferred, so its value is not there when "
                    + (entity.isRecord()
                            ? "a record is made. Make " + entity.name() + " a class."
                            : "the constructor"
                                    + " is called. Take it from the parameters, and begin it with Deferred.empty()."));
        }
        return field.is(Modifier.FINAL)
                ? Optional.empty()
                : Optional.of(
                        field.label() + " is a holder that a session knows, so no other may take its place. Make it"
                                + " final, begin it with Deferred.empty(), and change what it holds by set(...).");
    }

    /** All columns behind the last bit are written together, those that are not loaded too. */
    private Optional<String> behindLastBit(EntityDeclaration entity, FieldDeclaration field) {
        int columns = entity.isInHierarchy()
                ? 0
                : NamedColumn.of(entity, relationships).size();
        return columns > LastBitRule.OWN_BITS
                ? Optional.of(field.label() + " is deferred, which is supported in tables of up to "
                        + LastBitRule.OWN_BITS + " columns, and that of " + entity.name() + " has " + columns
                        + ". Declare it as " + field.typeName() + ".")
                : Optional.empty();
    }
}
