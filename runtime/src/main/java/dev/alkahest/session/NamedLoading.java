package dev.alkahest.session;

import dev.alkahest.mapping.Snapshot;
import dev.alkahest.query.LoadOption;
import dev.alkahest.query.RelationshipLoader;
import java.util.List;
import java.util.Objects;

/** Loads what options name of one object that was read by its key (rules I4, E3). */
final class NamedLoading {

    private final SessionContext context;

    NamedLoading(SessionContext context) {
        this.context = context;
    }

    <E> void load(E object, LoadOption... options) {
        if (options.length == 0) {
            return;
        }
        MappedEntity<E> entity = context.store().entityOf(object);
        Snapshot<E> entry = Objects.requireNonNull(context.store().find(object), "the session has it");
        context.causes()
                .run(
                        entity.loading(),
                        () -> new RelationshipLoader(context)
                                .loadEagerly(entity.mapper().table(), List.of(entry), options));
    }
}
