package dev.alkahest.session;

import dev.alkahest.mapping.IdentityMap;
import dev.alkahest.mapping.Snapshot;
import org.jspecify.annotations.Nullable;

/** The key under which the identity map has an object. */
final class FiledKey<E> {

    private final SessionContext context;
    private final MappedEntity<E> entity;

    FiledKey(SessionContext context, MappedEntity<E> entity) {
        this.context = context;
        this.entity = entity;
    }

    /** Files an object whose row has another key than before under that, and tells those who refer to it (rule F22). */
    void refile(Snapshot<E> entry, @Nullable Object former) {
        if (former == null || former.equals(entry.key())) {
            return;
        }
        IdentityMap<E> identityMap = context.store().identityMap(entity);
        if (identityMap.find(former) == entry) {
            identityMap.remove(former);
        }
        identityMap.add(entry);
        new ChangedKey<>(context, entity, entry.entity(), former).tell();
    }
}
