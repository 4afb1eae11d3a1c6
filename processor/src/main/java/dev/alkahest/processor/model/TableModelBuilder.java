package dev.alkahest.processor.model;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.processor.model.TableModel.CheckModel;
import dev.alkahest.processor.model.TableModel.ConstraintModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the model of a table: its name and its constraints. */
final class TableModelBuilder {

    private final EntityReader reader;
    private final Predicate<EntityDeclaration> isSound;

    TableModelBuilder(EntityReader reader, Predicate<EntityDeclaration> isSound) {
        this.reader = reader;
        this.isSound = isSound;
    }

    /** Returns the table of an entity; the relationships are those that are not left out. */
    TableModel build(EntityDeclaration entity, List<BothEnds> ends) {
        AnnotationUse table = entity.table();
        return new TableModel(
                entity.schema(),
                entity.tableName(),
                table.string("comment"),
                Stream.concat(columnForeignKeys(entity), relationshipForeignKeys(ends))
                        .toList(),
                Stream.concat(constraints(entity, "uniques", ends), compositeOneToOnes(ends))
                        .toList(),
                constraints(entity, "indexes", ends).toList(),
                table.nestedAll("checks").stream()
                        .map(check -> new CheckModel(check.string("name"), check.string("value")))
                        .toList());
    }

    private Stream<ForeignKeyModel> columnForeignKeys(EntityDeclaration entity) {
        return entity.columns().stream()
                .filter(column -> column.has(ForeignKey.class))
                .flatMap(column -> column
                        .use(ForeignKey.class)
                        .type("target")
                        .flatMap(reader::find)
                        .filter(isSound)
                        .map(target -> foreignKey(column.use(ForeignKey.class), List.of(column.name()), target))
                        .stream());
    }

    private static Stream<ForeignKeyModel> relationshipForeignKeys(List<BothEnds> ends) {
        return ends.stream()
                .filter(end -> end.direction().ownsForeignKey())
                .map(end -> foreignKey(
                        end.relationship().foreignKey(),
                        end.foreignKeyProperties(),
                        end.target().orElseThrow()));
    }

    private static ForeignKeyModel foreignKey(AnnotationUse use, List<String> columns, EntityDeclaration target) {
        return new ForeignKeyModel(
                use.string("name"),
                columns,
                KeyModel.of(target),
                use.constant("onDelete", ForeignKey.Action.class),
                use.constant("onUpdate", ForeignKey.Action.class),
                use.flag("deferrable"));
    }

    private static Stream<ConstraintModel> constraints(EntityDeclaration entity, String member, List<BothEnds> ends) {
        return entity.table().nestedAll(member).stream()
                .map(constraint -> new ConstraintModel(
                        constraint.string("name"),
                        constraint.strings("value").stream()
                                .flatMap(attribute -> properties(attribute, entity, ends))
                                .toList(),
                        member.equals("uniques") || constraint.flag("unique")));
    }

    private static Stream<String> properties(String attribute, EntityDeclaration entity, List<BothEnds> ends) {
        Optional<EmbeddedDeclaration> embedded = entity.embedded().stream()
                .filter(value -> value.name().equals(attribute))
                .findFirst();
        if (embedded.isPresent()) {
            return embedded.get().columns().stream().map(EmbeddedColumn::path);
        }
        return ends.stream()
                .filter(end -> end.relationship().name().equals(attribute))
                .findFirst()
                .map(end -> end.foreignKeyProperties().stream())
                .orElseGet(() -> Stream.of(attribute));
    }

    /** A foreign key of several columns that is unique needs a constraint; one of one column says so itself. */
    private static Stream<ConstraintModel> compositeOneToOnes(List<BothEnds> ends) {
        return ends.stream()
                .filter(end -> end.direction().ownsForeignKey() && end.isUnique() && !end.isKeyOfOwner())
                .map(BothEnds::foreignKeyProperties)
                .filter(columns -> columns.size() > 1)
                .map(columns -> new ConstraintModel("", columns, true));
    }
}
