package dev.alkahest.session;

import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.ObjectState;
import dev.alkahest.mapping.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What an entry remembered when a level of a transaction first wrote its object.
 *
 * @param formerStamp the stamp of the entry before that
 */
record FormerEntry<E>(
        MappedEntity<E> entity,
        Snapshot<E> entry,
        Snapshot<E> copy,
        @Nullable Object formerStamp) {

    void putBack(ObjectStore store) {
        IdentityMap<E> identityMap = store.identityMap(entity);
        Object key = entry.key();
        if (key != null && identityMap.find(key) == entry) {
            identityMap.remove(key);
        }
        copy.restore();
        entry.remember();
        if (formerStamp != null) {
            entry.stamp(formerStamp);
        }
        Object former = copy.key();
        Snapshot<E> present = former == null ? null : identityMap.find(former);
        if (entry.state() == ObjectState.PERSISTENT) {
            identityMap.add(entry);
        } else if (present != null && entity.isOf(present.entity())) {
            new FormerValues<>(entity, entry.entity()).giveTo(present);
        }
    }
}
