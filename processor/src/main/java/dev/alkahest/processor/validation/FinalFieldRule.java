package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.SoftDelete;
import dev.alkahest.annotation.Version;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.ConstructorReader;
import dev.alkahest.processor.model.EmbeddedModelBuilder;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What is stored can be given to an object when a row is read; what is final never has to be given again. */
final class FinalFieldRule implements Rule {

    private static final String TAG = "FinalField";

    private final ConstructorReader constructors;

    FinalFieldRule(ConstructorReader constructors) {
        this.constructors = constructors;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        List<String> taken = constructors.parameters(entity);
        for (FieldDeclaration field : entity.fields()) {
            if (field.is(Modifier.FINAL) && !field.isDeferred()) {
                problem(entity, field, taken.contains(field.name()))
                        .ifPresent(sentence -> problems.add(Problem.error(TAG, field.place(), sentence)));
            }
        }
    }

    private static Optional<String> problem(EntityDeclaration entity, FieldDeclaration field, boolean isTaken) {
        if (entity.relationship(field).isPresent()) {
            return Optional.of(
                    entity.isRecord()
                            ? field.label()
                                    + " is a relationship, and a record can't be given what it refers to after it"
                                    + " was made. Make it a column with @ForeignKey, or make " + entity.name()
                                    + " a class."
                            : field.label()
                                    + " is final, and a session puts a holder of its own there. Remove 'final'.");
        }
        if (!isTaken) {
            return Optional.of(field.label()
                    + " is final, so it can't be read from a row. Remove 'final', let the constructor take"
                    + " it, or mark it with @Transient.");
        }
        String it = entity.isRecord() ? " can't change" : " is final";
        if (entity.isEmbeddable()) {
            return Optional.empty();
        }
        if (field.has(Version.class)) {
            return Optional.of(field.label() + it + ", and each change of a row gives it another version. Remove"
                    + " @Version" + orFinal(entity));
        }
        if (field.has(Generated.class)
                && field.use(Generated.class).constant("value", Generated.Strategy.class) != Generated.Strategy.NONE) {
            return Optional.of(field.label() + it + ", so it can't be given a generated key. Set it when the object is"
                    + " made, and remove @Generated" + orFinal(entity));
        }
        if (field.has(Formula.class) || field.has(Computed.class)) {
            return Optional.of(field.label() + it + ", so it can't be computed again. Remove @"
                    + (field.has(Formula.class) ? "Formula" : "Computed") + orFinal(entity));
        }
        if (field.has(SoftDelete.class)) {
            return Optional.of(
                    field.label() + it + ", so it can't mark deleted rows. Remove @SoftDelete" + orFinal(entity));
        }
        if (field.use(Column.class).name("defaultValue").isPresent()) {
            return Optional.of(field.label() + it + ", so it can't be given the database's default. Remove defaultValue"
                    + orFinal(entity));
        }
        return EmbeddedModelBuilder.canChange(entity, field)
                ? Optional.of(field.label() + it
                        + ", and what it holds can change in place, which no rollback could take" + " back. "
                        + (entity.isRecord() ? "Make " + entity.name() + " a class." : "Remove 'final'."))
                : Optional.empty();
    }

    private static String orFinal(EntityDeclaration entity) {
        return entity.isRecord() ? ", or make " + entity.name() + " a class." : ", or 'final'.";
    }
}
