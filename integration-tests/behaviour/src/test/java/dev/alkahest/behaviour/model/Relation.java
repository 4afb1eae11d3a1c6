package dev.alkahest.behaviour.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A relationship of the model, with both ends: {@code down} leads from a parent to its children, {@code up} back. The
 * foreign key is at {@code up}; of pairs, {@code down} is the end that names the association table.
 */
final class Relation {

    /** What the two ends are. */
    enum Shape {
        MANY,
        ONE,
        PAIRS
    }

    /** What becomes of the children. */
    enum Fate {
        STAY,
        DELETED_WITH_PARENT,
        DELETED_WITHOUT_PARENT
    }

    static final Relation SHELVES = new Relation(
            Shape.MANY,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.list(Kind.LIBRARY, "shelves", (Library it) -> it.shelves, (it, shelves) -> it.shelves = shelves),
            Attribute.ref(Kind.SHELF, "library", (Shelf it) -> it.library));
    static final Relation ROOMS = new Relation(
            Shape.MANY,
            Fate.DELETED_WITH_PARENT,
            Attribute.set(Kind.LIBRARY, "rooms", (Library it) -> it.rooms, (it, rooms) -> it.rooms = rooms),
            Attribute.ref(Kind.ROOM, "library", (Room it) -> it.library));
    static final Relation READERS = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.list(Kind.LIBRARY, "readers", (Library it) -> it.readers, (it, readers) -> it.readers = readers),
            Attribute.ref(Kind.READER, "library", (Reader it) -> it.library));
    static final Relation POSTERS = new Relation(
            Shape.MANY,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.list(Kind.LIBRARY, "posters", (Library it) -> it.posters, (it, posters) -> it.posters = posters),
            Attribute.plain(Kind.POSTER, "library", (Poster it) -> it.library, (it, library) -> it.library = library));
    static final Relation DESKS = new Relation(
            Shape.MANY,
            Fate.DELETED_WITH_PARENT,
            Attribute.set(Kind.LIBRARY, "desks", (Library it) -> it.desks, (it, desks) -> it.desks = desks),
            Attribute.plain(Kind.DESK, "library", (Desk it) -> it.library, (it, library) -> it.library = library));
    static final Relation VISITS = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.list(Kind.LIBRARY, "visits", (Library it) -> it.visits, (it, visits) -> it.visits = visits),
            Attribute.plain(Kind.VISIT, "library", (Visit it) -> it.library, (it, library) -> it.library = library));
    static final Relation READER_VISITS = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.list(Kind.READER, "visits", (Reader it) -> it.visits, (it, visits) -> it.visits = visits),
            Attribute.ref(Kind.VISIT, "reader", (Visit it) -> it.reader));
    static final Relation LOCKERS = new Relation(
            Shape.MANY,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.map(
                    Kind.LIBRARY,
                    "lockers",
                    (Library it) -> it.lockers,
                    (it, lockers) -> it.lockers = lockers,
                    it -> it.number),
            Attribute.ref(Kind.LOCKER, "library", (Locker it) -> it.library));
    static final Relation READER_LOCKERS = new Relation(
            "model_reader_locker",
            Attribute.map(
                    Kind.READER,
                    "lockers",
                    (Reader it) -> it.lockers,
                    (it, lockers) -> it.lockers = lockers,
                    it -> it.number),
            Attribute.set(Kind.LOCKER, "readers", (Locker it) -> it.readers, (it, readers) -> it.readers = readers));
    static final Relation CARD = new Relation(
            Shape.ONE,
            Fate.STAY,
            Attribute.ref(Kind.READER, "card", (Reader it) -> it.card),
            Attribute.ref(Kind.CARD, "reader", (Card it) -> it.reader));
    static final Relation PHOTO = new Relation(
            Shape.ONE,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.plain(Kind.READER, "photo", (Reader it) -> it.photo, (it, photo) -> it.photo = photo),
            Attribute.plain(Kind.PHOTO, "reader", (Photo it) -> it.reader, (it, reader) -> it.reader = reader));
    static final Relation BOOKS = new Relation(
            Shape.MANY,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.set(Kind.SHELF, "books", (Shelf it) -> it.books, (it, books) -> it.books = books),
            Attribute.ref(Kind.BOOK, "shelf", (Book it) -> it.shelf));
    static final Relation TAGS = new Relation(
            "model_book_tag",
            Attribute.set(Kind.BOOK, "tags", (Book it) -> it.tags, (it, tags) -> it.tags = tags),
            Attribute.list(Kind.TAG, "books", (Tag it) -> it.books, (it, books) -> it.books = books));
    static final Relation CHILDREN = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.list(Kind.TOPIC, "children", (Topic it) -> it.children, (it, children) -> it.children = children),
            Attribute.ref(Kind.TOPIC, "parent", (Topic it) -> it.parent));
    static final Relation PARTS = new Relation(
            Shape.MANY,
            Fate.DELETED_WITH_PARENT,
            Attribute.set(Kind.AREA, "parts", (Area it) -> it.parts, (it, parts) -> it.parts = parts),
            Attribute.plain(Kind.AREA, "whole", (Area it) -> it.whole, (it, whole) -> it.whole = whole));
    static final Relation STAFF = new Relation(
            Shape.MANY,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.set(Kind.LIBRARY, "staff", (Library it) -> it.staff, (it, staff) -> it.staff = staff),
            Attribute.ref(Kind.PERSON, "library", (Person it) -> it.library));
    static final Relation TEAM = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.list(Kind.PERSON, "team", (Person it) -> it.team, (it, team) -> it.team = team),
            Attribute.plain(Kind.PERSON, "leader", (Person it) -> it.leader, (it, leader) -> it.leader = leader));
    static final Relation CRITIC = new Relation(
            Shape.ONE,
            Fate.STAY,
            Attribute.ref(Kind.AUTHOR, "critic", (Author it) -> it.critic),
            Attribute.ref(Kind.CRITIC, "victim", (Critic it) -> it.victim));
    static final Relation WORKS = new Relation(
            Shape.MANY,
            Fate.DELETED_WITH_PARENT,
            Attribute.list(Kind.AUTHOR, "works", (Author it) -> it.works, (it, works) -> it.works = works),
            Attribute.ref(Kind.WORK, "author", (Work it) -> it.author));
    static final Relation ESSAYS = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.set(Kind.WORK, "essays", (Work it) -> it.essays, (it, essays) -> it.essays = essays),
            Attribute.plain(Kind.ESSAY, "subject", (Essay it) -> it.subject, (it, subject) -> it.subject = subject));
    static final Relation LIKES = new Relation(
            "model_liking",
            Attribute.set(Kind.PERSON, "likes", (Person it) -> it.likes, (it, likes) -> it.likes = likes),
            Attribute.list(Kind.WORK, "fans", (Work it) -> it.fans, (it, fans) -> it.fans = fans));
    static final Relation WARES = new Relation(
            Shape.MANY,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.list(Kind.STALL, "wares", (Stall it) -> it.wares, (it, wares) -> it.wares = wares),
            Attribute.ref(Kind.WARE, "stall", (Ware it) -> it.stall));
    static final Relation STALL_TAGS = new Relation(
            "model_stall_tag",
            Attribute.set(Kind.STALL, "tags", (Stall it) -> it.tags, (it, tags) -> it.tags = tags),
            Attribute.list(Kind.TAG, "stalls", (Tag it) -> it.stalls, (it, stalls) -> it.stalls = stalls));

    static final List<Relation> ALL = List.of(
            SHELVES,
            ROOMS,
            READERS,
            POSTERS,
            DESKS,
            VISITS,
            READER_VISITS,
            LOCKERS,
            READER_LOCKERS,
            CARD,
            PHOTO,
            BOOKS,
            TAGS,
            CHILDREN,
            PARTS,
            STAFF,
            TEAM,
            CRITIC,
            WORKS,
            ESSAYS,
            LIKES,
            WARES,
            STALL_TAGS);

    private static final Map<String, Attribute> ATTRIBUTES =
            attributes(ALL.stream()).collect(Collectors.toMap(Attribute::toString, Function.identity()));

    final Shape shape;
    final Fate fate;
    final Attribute down;
    final Attribute up;

    /** The association table of pairs; null elsewhere. */
    final String links;

    private Relation(String links, Attribute down, Attribute up) {
        this(Shape.PAIRS, Fate.STAY, links, down, up);
    }

    private Relation(Shape shape, Fate fate, Attribute down, Attribute up) {
        this(shape, fate, null, down, up);
    }

    private Relation(Shape shape, Fate fate, String links, Attribute down, Attribute up) {
        this.shape = shape;
        this.fate = fate;
        this.links = links;
        this.down = down;
        this.up = up;
        down.belongsTo(this);
        up.belongsTo(this);
    }

    static Stream<Attribute> attributes(Stream<Relation> relations) {
        return relations.flatMap(relation -> Stream.of(relation.down, relation.up));
    }

    static Attribute attribute(String name) {
        return ATTRIBUTES.get(name);
    }

    boolean deletes() {
        return fate != Fate.STAY;
    }

    boolean deletesOrphans() {
        return fate == Fate.DELETED_WITHOUT_PARENT;
    }

    /** Returns the relationships by which objects could form a circle with this; none where parents are of another kind. */
    List<Relation> circle() {
        Kind root = down.owner.root();
        return ALL.stream()
                .filter(any -> any.shape != Shape.PAIRS && up.owner.root() == root)
                .filter(any -> any.down.owner.root() == root && any.up.owner.root() == root)
                .toList();
    }

    /** Returns whether one kind is at an end of both. */
    boolean isBeside(Relation other) {
        return Stream.of(down, up)
                .map(attribute -> attribute.owner.root())
                .anyMatch(root -> root == other.down.owner.root() || root == other.up.owner.root());
    }

    /** Returns the columns of the foreign key. */
    List<String> columns() {
        return down.owner.keyColumns().stream()
                .map(column -> up.name + "_" + column)
                .toList();
    }

    /** Returns whether an object has the foreign key. */
    boolean isReferredFrom(Kind kind) {
        return shape != Shape.PAIRS && kind.isA(up.owner);
    }

    @Override
    public String toString() {
        return down.toString();
    }
}
