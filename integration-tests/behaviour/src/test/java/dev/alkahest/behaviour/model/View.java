package dev.alkahest.behaviour.model;

import static dev.alkahest.behaviour.model.CardTable.CARD;
import static dev.alkahest.behaviour.model.LibraryTable.LIBRARY;
import static dev.alkahest.behaviour.model.TopicTable.TOPIC;

import dev.alkahest.mapping.Holder;
import dev.alkahest.sql.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** A relationship that shows rows for which a condition is true, and is never written (B6). */
final class View {

    static final View NAMESAKES = new View(
            Kind.LIBRARY,
            LIBRARY.namesakes(),
            library -> ((Library) library).namesakes,
            Kind.READER,
            (library, reader) -> library.flushed.name().equals(reader.flushed.name()));
    static final View HOMONYMS = new View(
            Kind.LIBRARY,
            LIBRARY.homonyms(),
            library -> ((Library) library).homonyms,
            Kind.PERSON,
            (library, person) -> library.flushed.name().equals(person.flushed.name()));
    static final View SIBLINGS = new View(
            Kind.TOPIC,
            TOPIC.siblings(),
            topic -> ((Topic) topic).siblings,
            Kind.TOPIC,
            (topic, other) -> topic != other && haveOneParent(topic, other));
    static final View PLACE = new View(
            Kind.CARD,
            CARD.place(),
            card -> ((Card) card).place,
            Kind.LIBRARY,
            (card, library) -> target(Relations.READER_CARD, card)
                    .flatMap(reader -> target(Relations.READERS, reader))
                    .equals(Optional.of(library)));

    static final List<View> ALL = List.of(NAMESAKES, HOMONYMS, SIBLINGS, PLACE);

    final Kind owner;

    /** Leads from the owner, in options. */
    final Table path;

    private final String name;
    private final Function<Item, Object> getter;
    private final Kind target;
    private final BiPredicate<Thing, Thing> condition;

    private View(
            Kind owner, Table path, Function<Item, Object> getter, Kind target, BiPredicate<Thing, Thing> condition) {
        this.owner = owner;
        this.path = path;
        this.name = path.path().orElseThrow().relationship();
        this.getter = getter;
        this.target = target;
        this.condition = condition;
    }

    static View named(String name) {
        return ALL.stream()
                .filter(view -> view.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean haveOneParent(Thing topic, Thing other) {
        Optional<Thing> parent = target(Relations.CHILDREN, topic);
        return parent.isPresent() && parent.equals(target(Relations.CHILDREN, other));
    }

    private static Optional<Thing> target(Relation relation, Thing child) {
        return Optional.ofNullable(child.flushed.targets().get(relation));
    }

    /** Returns whether it is among some kinds of objects. */
    boolean isAmong(List<Kind> kinds) {
        return kinds.contains(owner) && kinds.contains(target);
    }

    boolean isLoaded(Item object) {
        return !(getter.apply(object) instanceof Holder holder) || holder.isLoaded();
    }

    /** Returns what an object shows, loading it where it is not. */
    List<Item> get(Item object) {
        if (getter.apply(object) instanceof Collection<?> shown) {
            return shown.stream().map(Item.class::cast).toList();
        }
        Library library = ((Card) object).place.get();
        return library == null ? List.of() : List.of(library);
    }

    /** Returns what is there to be shown, by what the transaction has written. */
    List<Thing> shown(World world, Thing thing) {
        return world.things().stream()
                .filter(other -> other.kind.isA(target) && other.flushed != null)
                .filter(other -> condition.test(thing, other))
                .toList();
    }

    @Override
    public String toString() {
        return owner + "." + name;
    }
}
