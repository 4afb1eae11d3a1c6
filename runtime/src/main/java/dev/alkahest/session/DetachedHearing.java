package dev.alkahest.session;

import dev.alkahest.mapping.DetachedChanges.Heard;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToOne;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Hears, as an object joins a session, what the other sides of its plain attributes have done while it was detached. What they say
 * now is what the next flush compares the attributes with, as if the session had listened (rule D5).
 */
final class DetachedHearing<E> {

    private final SessionContext context;
    private final MappedEntity<E> entity;
    private final Snapshot<E> entry;

    DetachedHearing(SessionContext context, MappedEntity<E> entity, Snapshot<E> entry) {
        this.context = context;
        this.entity = entity;
        this.entry = entry;
    }

    void follow(List<Heard<E, ?>> all) {
        Set<ToOne<E, ?>> attributes = new LinkedHashSet<>();
        all.forEach(heard -> attributes.add(heard.attribute()));
        attributes.forEach(attribute -> follow(attribute, all));
    }

    private <T> void follow(ToOne<E, T> attribute, List<Heard<E, ?>> all) {
        List<T> formers = new ArrayList<>();
        T known = context.heard().former(entity, attribute, entry);
        for (Heard<E, T> heard : heardOf(attribute, all)) {
            if (heard.former() == null || heard.former() == known) {
                if (known != null) {
                    formers.add(known);
                }
                known = heard.next();
            }
        }
        context.heard().note(attribute, entry.entity(), known);
        T last = known;
        formers.stream().filter(former -> former != last).forEach(former -> partFrom(attribute, former));
    }

    @SuppressWarnings("unchecked") // what was heard of an attribute is of its target's class
    private static <E, T> List<Heard<E, T>> heardOf(ToOne<E, T> attribute, List<Heard<E, ?>> all) {
        return all.stream()
                .filter(heard -> heard.attribute() == attribute)
                .map(heard -> (Heard<E, T>) heard)
                .toList();
    }

    /** One that has let go of the object itself, as most have, does not have it any more. */
    private <T> void partFrom(ToOne<E, T> attribute, T former) {
        attribute.inverse().ifPresent(other -> other.detachQuietly(former, entry.entity(), context.loader()));
    }
}
