package dev.alkahest.processor.model;

import java.util.List;
import java.util.Optional;

/** Finds the other ends of relationships. Reads only classes that the entity itself refers to. */
public final class RelationshipResolver {

    private final EntityReader reader;

    /** Finds other ends in the classes of one compilation. */
    public RelationshipResolver(EntityReader reader) {
        this.reader = reader;
    }

    /** Returns the relationships of an entity with their other ends, in order of declaration. */
    public List<BothEnds> resolve(EntityDeclaration entity) {
        return entity.relationships().stream()
                .map(relationship -> resolve(entity, relationship))
                .toList();
    }

    private BothEnds resolve(EntityDeclaration entity, RelationshipDeclaration relationship) {
        Optional<EntityDeclaration> target =
                relationship.target().filter(EntityReader::isEntity).map(reader::read);
        Optional<RelationshipDeclaration> otherEnd =
                target.flatMap(other -> relationship.backPopulates().flatMap(other::relationship));
        return new BothEnds(entity, relationship, target, otherEnd);
    }
}
