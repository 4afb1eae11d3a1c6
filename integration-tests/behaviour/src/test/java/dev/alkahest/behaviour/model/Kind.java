package dev.alkahest.behaviour.model;

import dev.alkahest.mapping.EntityTable;
import java.util.Locale;
import java.util.function.Supplier;

/** An entity of the model. */
enum Kind {
    LIBRARY(Library::new, LibraryTable.LIBRARY),
    SHELF(Shelf::new, ShelfTable.SHELF),
    ROOM(Room::new, RoomTable.ROOM),
    READER(Reader::new, ReaderTable.READER),
    POSTER(Poster::new, PosterTable.POSTER),
    DESK(Desk::new, DeskTable.DESK),
    VISIT(Visit::new, VisitTable.VISIT),
    CARD(Card::new, CardTable.CARD),
    PHOTO(Photo::new, PhotoTable.PHOTO),
    BOOK(Book::new, BookTable.BOOK),
    TAG(Tag::new, TagTable.TAG),
    TOPIC(Topic::new, TopicTable.TOPIC),
    AREA(Area::new, AreaTable.AREA);

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a constructor
    private final Supplier<? extends Item> constructor;

    @SuppressWarnings("ImmutableEnumChecker") // tables are immutable, but not annotated so
    private final EntityTable<? extends Item> table;

    Kind(Supplier<? extends Item> constructor, EntityTable<? extends Item> table) {
        this.constructor = constructor;
        this.table = table;
    }

    Item create() {
        return constructor.get();
    }

    EntityTable<? extends Item> table() {
        return table;
    }

    String tableName() {
        return table.name();
    }

    boolean isVersioned() {
        return VersionedItem.class.isAssignableFrom(table.mapper().type());
    }

    static Kind of(Item object) {
        return valueOf(object.getClass().getSimpleName().toUpperCase(Locale.ROOT));
    }

    /** Returns the name of the class. */
    @Override
    public String toString() {
        return table.mapper().type().getSimpleName();
    }
}
