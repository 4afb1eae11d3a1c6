package dev.alkahest.session;

import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys that rows have once the database has carried on to them the changed keys which are parts of theirs (rule C10). */
final class CarriedKeys {

    private final ReferredObjects referred;

    CarriedKeys(SessionContext context) {
        this.referred = new ReferredObjects(context);
    }

    /** Returns the values of a row's key, before its own UPDATE or DELETE; null where no key is a part of it. */
    <E> @Nullable List<Object> valuesOf(MappedEntity<E> entity, Snapshot<E> row) {
        if (entity.sharing().isEmpty()) {
            return null;
        }
        return RememberedValues.<E, @Nullable List<Object>>ask(entity, row, former -> {
            entity.sharing().forEach(relationship -> carry(relationship, former));
            return entity.key().valuesOf(entity, former);
        });
    }

    @SuppressWarnings("unchecked") // what a relationship refers to is of its target's class
    private <E, T> void carry(ToOne<E, T> relationship, E former) {
        T target = (T) referred.target(relationship, former);
        if (target != null && relationship.targetMapper().key(target) != null) {
            relationship.fill(former, target);
            SharedForeignKey.give(relationship, target, former);
        }
    }
}
