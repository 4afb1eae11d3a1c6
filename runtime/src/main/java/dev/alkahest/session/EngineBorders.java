package dev.alkahest.session;

import dev.alkahest.MappingException;
import dev.alkahest.mapping.Loading;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.sql.ForeignKey;
import java.util.List;

/** Refuses relationships between classes of two engines that would need one database: no foreign key and no join leads across. */
final class EngineBorders {

    private final Mappings mappings;

    EngineBorders(Mappings mappings) {
        this.mappings = mappings;
    }

    /** Throws a {@link MappingException} that names the first such relationship. */
    void check() {
        mappings.all().forEach(this::check);
    }

    private <E> void check(MappedEntity<E> entity) {
        for (Relationship<E, ?> relationship : entity.relationships()) {
            MappedEntity<?> target = mappings.of(relationship.target());
            if (target.engine() != entity.engine()) {
                check(entity, relationship, target);
            }
        }
        entity.mapper().table().foreignKeys().forEach(key -> check(entity, key));
    }

    private static void check(MappedEntity<?> entity, Relationship<?, ?> relationship, MappedEntity<?> target) {
        String across = relationship + " leads from " + entity.engine() + " to " + target.engine();
        if (relationship instanceof ToMany<?, ?> toMany && toMany.association().isPresent()) {
            throw new MappingException(
                    across + ", and its association table "
                            + toMany.association().orElseThrow().table()
                            + " would have to be on both. Keep both classes on one engine, or map the association to a class of its own.");
        }
        if (relationship.isViewOnly()) {
            throw new MappingException(across
                    + ", and its joinCondition needs both in one statement. Keep both classes on one engine, or query "
                    + target.name() + ".");
        }
        if (relationship.loading() == Loading.JOINED || relationship.loading() == Loading.SUBQUERY) {
            throw new MappingException(across + ", and fetch = " + relationship.loading()
                    + " needs both in one statement. Declare it with SELECTIN or LAZY.");
        }
    }

    /** A foreign key across engines refers, and nothing more: the database can't enforce it. */
    private void check(MappedEntity<?> entity, ForeignKey key) {
        for (String table : key.target().isUnion()
                ? key.target().storedIn()
                : List.of(key.target().qualifiedName())) {
            for (MappedEntity<?> target : mappings.ofTable(table)) {
                if (target.engine() != entity.engine()) {
                    check(entity, target, key);
                }
            }
        }
    }

    private static void check(MappedEntity<?> entity, MappedEntity<?> target, ForeignKey key) {
        if (acts(key.onDelete()) || acts(key.onUpdate())) {
            throw new MappingException(key.columns() + " of " + entity.name() + " on " + entity.engine() + " refers to "
                    + target.name() + " on " + target.engine()
                    + ", where no database can act for it. Take onDelete, onUpdate and passiveDeletes away: a cascade of"
                    + " the relationship deletes or empties across engines.");
        }
    }

    private static boolean acts(ForeignKey.Action action) {
        return action != ForeignKey.Action.NO_ACTION && action != ForeignKey.Action.RESTRICT;
    }
}
