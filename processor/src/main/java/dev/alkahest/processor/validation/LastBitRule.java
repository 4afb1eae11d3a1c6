package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.BothEnds;
import dev.alkahest.processor.model.EmbeddedDeclaration;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.RelationshipDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an INSERT may leave out, and what refers to other objects, stands among the first columns of its table. Sets of
 * columns are masks of 64 bits, the last of which stands for all columns behind the 63rd: they are written together or
 * not at all, and change together.
 */
final class LastBitRule implements Rule {

    /** How many columns of a table have a bit of their own. */
    static final int OWN_BITS = 63;

    private static final String TAG = "NotSupported";

    private final RelationshipResolver relationships;

    LastBitRule(RelationshipResolver relationships) {
        this.relationships = relationships;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        if (entity.isInHierarchy()) {
            return; // no column of a hierarchy is behind the last bit
        }
        List<String> attributes = NamedColumn.of(entity, relationships).stream()
                .map(NamedColumn::attribute)
                .toList();
        for (FieldDeclaration column : entity.columns()) {
            int position = attributes.indexOf(column.label());
            if (position >= OWN_BITS && mayBeLeftOut(entity, column)) {
                problems.add(Problem.error(
                        TAG,
                        column.place(),
                        column.label() + " is column " + (position + 1) + " of its table, and a value that the database"
                                + " makes is supported in the first " + OWN_BITS + ". Declare it further up."));
            }
        }
        for (EmbeddedDeclaration embedded : entity.embedded()) {
            if (embedded.columns().isEmpty()) {
                continue; // which is said elsewhere
            }
            int position = attributes.lastIndexOf(embedded.field()
                            .declaringClass()
                            .getSimpleName() + "."
                    + embedded.columns().get(embedded.columns().size() - 1).path());
            if (position >= OWN_BITS) {
                problems.add(Problem.error(
                        TAG,
                        embedded.field().place(),
                        embedded.field().label() + " ends at column " + (position + 1)
                                + " of its table, and an embedded" + " value is supported in the first " + OWN_BITS
                                + ". Declare it further up."));
            }
        }
        if (attributes.size() > OWN_BITS + 1) {
            relationships.resolve(entity).stream()
                    .filter(ends -> ends.direction().ownsForeignKey())
                    .forEach(ends -> checkForeignKey(ends, attributes, problems));
        }
    }

    /** Others behind the last bit would be taken for changes of the reference, and not be merged, which copies no keys. */
    private static void checkForeignKey(BothEnds ends, List<String> attributes, Problems problems) {
        RelationshipDeclaration relationship = ends.relationship();
        Stream.concat(
                        Stream.of(relationship.label()),
                        ends.sharedAttributes().stream()
                                .flatMap(Optional::stream)
                                .map(FieldDeclaration::label))
                .mapToInt(attributes::lastIndexOf)
                .filter(position -> position >= OWN_BITS)
                .max()
                .ifPresent(position -> problems.add(Problem.error(
                        TAG,
                        relationship.field().place(),
                        relationship.label() + " refers by column " + (position + 1)
                                + " of its table, and a foreign key is supported in the first " + OWN_BITS
                                + ". Declare it further up.")));
    }

    private static boolean mayBeLeftOut(EntityDeclaration entity, FieldDeclaration column) {
        boolean singleKey = column.has(Id.class) && entity.keyColumns().size() == 1;
        boolean generated = column.has(Generated.class) || column.isWholeNumber();
        return singleKey && generated
                || column.has(Computed.class)
                || column.use(Column.class).name("defaultValue").isPresent();
    }
}
