package dev.alkahest.processor.validation;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.AnnotationUse;
import dev.alkahest.processor.model.BothEnds;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.KeyGenerationModel;
import dev.alkahest.processor.model.RelationshipResolver;
import java.util.List;

/** Classes with tables of their own share their keys, which no table can make, and no foreign key can refer to all of them. */
final class ConcreteTableRule implements Rule {

    private final EntityReader reader;
    private final RelationshipResolver relationships;

    ConcreteTableRule(EntityReader reader, RelationshipResolver relationships) {
        this.reader = reader;
        this.relationships = relationships;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        if (entity.isConcrete() && entity.parent().isEmpty()) {
            checkKey(entity, problems);
        }
        for (BothEnds ends : relationships.resolve(entity)) {
            if (ends.direction().ownsForeignKey()) {
                ends.target()
                        .ifPresent(target -> checkForeignKey(ends.relationship().field(), target, problems));
            }
        }
        for (FieldDeclaration column : entity.columns()) {
            column.use(ForeignKey.class)
                    .type("target")
                    .flatMap(reader::find)
                    .ifPresent(target -> checkForeignKey(column, target, problems));
        }
    }

    private void checkKey(EntityDeclaration root, Problems problems) {
        List<FieldDeclaration> keys = root.keys();
        if (keys.size() == 1
                && ColumnKind.of(keys.get(0).type()).isPresent()
                && KeyGenerationModel.of(root, relationships.resolve(root)).kind()
                        == KeyGenerationModel.Kind.IDENTITY) {
            FieldDeclaration key = keys.get(0);
            AnnotationUse generated = key.use(Generated.class);
            Place place = generated.isPresent()
                    ? generated.place()
                    : key.use(Id.class).place();
            problems.add(Problem.error(
                    "Inheritance",
                    place,
                    key.label() + " would be made by the identity column of each table, and two classes of "
                            + root.name()
                            + " have the same key. Use a sequence, @Generated(SEQUENCE), or a UUID, or set it yourself,"
                            + " @Generated(NONE)."));
        }
    }

    private void checkForeignKey(FieldDeclaration field, EntityDeclaration target, Problems problems) {
        if (!isUnion(target)) {
            return;
        }
        AnnotationUse foreignKey = field.use(ForeignKey.class);
        for (String member : List.of("name", "onDelete", "onUpdate", "deferrable")) {
            if (foreignKey.sets(member)) {
                problems.add(Problem.error(
                        "ForeignKey",
                        foreignKey.place(member),
                        field.label() + " refers to " + target.name()
                                + ", whose rows stand in several tables, so there is"
                                + " no foreign key in the database. Remove " + member + "."));
            }
        }
    }

    private boolean isUnion(EntityDeclaration entity) {
        return entity.isConcrete() && reader.below(entity.root()).stream().anyMatch(other -> other.isBelow(entity));
    }
}
