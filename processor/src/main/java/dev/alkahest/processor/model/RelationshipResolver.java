package dev.alkahest.processor.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Finds the other ends of relationships. Reads only classes that the entity itself refers to. As its reader, it is for
 * one round.
 */
public final class RelationshipResolver {

    private final EntityReader reader;
    private final Map<TypeElement, List<BothEnds>> known = new HashMap<>();

    /** Finds other ends in the classes of one compilation. */
    public RelationshipResolver(EntityReader reader) {
        this.reader = reader;
    }

    /** Returns the relationships of an entity with their other ends, in order of declaration; inherited ones as they are. */
    public List<BothEnds> resolve(EntityDeclaration entity) {
        List<BothEnds> ends = known.get(entity.element());
        if (ends == null) {
            ends = entity.relationships().stream()
                    .map(relationship -> entity.parent()
                            .filter(parent -> entity.inherits(relationship.field()))
                            .map(parent -> inherited(parent, relationship))
                            .orElseGet(() -> resolve(entity, relationship)))
                    .toList();
            known.put(entity.element(), ends);
        }
        return ends;
    }

    /** Returns a relationship as the mapped class above has it, whose other end refers to that class. */
    private BothEnds inherited(EntityDeclaration parent, RelationshipDeclaration relationship) {
        return resolve(parent).stream()
                .filter(ends -> ends.relationship().isOf(relationship.field()))
                .findFirst()
                .orElseThrow();
    }

    private BothEnds resolve(EntityDeclaration entity, RelationshipDeclaration relationship) {
        Optional<EntityDeclaration> target =
                relationship.target().filter(EntityReader::isEntity).map(reader::read);
        Optional<RelationshipDeclaration> otherEnd =
                target.flatMap(other -> relationship.backPopulates().flatMap(other::relationship));
        return new BothEnds(entity, relationship, target, otherEnd);
    }
}
