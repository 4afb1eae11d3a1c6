package dev.alkahest.behaviour.model;

import dev.alkahest.mapping.EntityTable;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** An entity of the model. */
enum Kind {
    LIBRARY(Library::new, LibraryTable.LIBRARY),
    SHELF(Shelf::new, ShelfTable.SHELF),
    ROOM(Room::new, RoomTable.ROOM),
    READER(Reader::new, ReaderTable.READER),
    LOCKER(Locker::new, LockerTable.LOCKER),
    POSTER(Poster::new, PosterTable.POSTER),
    DESK(Desk::new, DeskTable.DESK),
    VISIT(Visit::new, VisitTable.VISIT),
    CARD(Card::new, CardTable.CARD),
    PHOTO(Photo::new, PhotoTable.PHOTO),
    BOOK(Book::new, BookTable.BOOK),
    TAG(Tag::new, TagTable.TAG),
    TOPIC(Topic::new, TopicTable.TOPIC),
    AREA(Area::new, AreaTable.AREA),
    PERSON(Person::new, PersonTable.PERSON),
    AUTHOR(PERSON, Author::new, AuthorTable.AUTHOR),
    CRITIC(PERSON, Critic::new, CriticTable.CRITIC),
    WORK(null, WorkTable.WORK),
    NOVEL(WORK, Novel::new, NovelTable.NOVEL),
    ESSAY(WORK, Essay::new, EssayTable.ESSAY),
    MEDIUM(null, MediumTable.MEDIUM),
    DISC(MEDIUM, Disc::new, DiscTable.DISC),
    TAPE(MEDIUM, Tape::new, TapeTable.TAPE),
    CABINET(Cabinet::new, CabinetTable.CABINET),
    PLATE(Plate::new, PlateTable.PLATE),
    DRAWER(Drawer::new, DrawerTable.DRAWER),
    LOAN(Loan::new, LoanTable.LOAN),
    SERIES(Series::new, SeriesTable.SERIES),
    VOLUME(Volume::new, VolumeTable.VOLUME),
    STALL(Stall::new, StallTable.STALL),
    WARE(Ware::new, WareTable.WARE),
    SLIP(Slip::new, SlipTable.SLIP),
    PLEDGE(Pledge::new, PledgeTable.PLEDGE),
    CRATE(Crate::new, CrateTable.CRATE),
    LEDGER(Ledger::new, LedgerTable.LEDGER),
    ENTRY(Entry::new, EntryTable.ENTRY),
    TOUR(Tour::new, TourTable.TOUR),
    SIGHT(Sight::new, SightTable.SIGHT),
    FOLDER(Folder::new, FolderTable.FOLDER),
    SHEET(Sheet::new, SheetTable.SHEET),
    LINE(Line::new, LineTable.LINE),
    PAPER(Paper::new, PaperTable.PAPER),
    MEMO(Memo::new, MemoTable.MEMO),
    PROOF(Proof::new, ProofTable.PROOF),
    COVER(Cover::new, CoverTable.COVER);

    /** What it extends; null at the top of a hierarchy. */
    private final Kind above;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a constructor; null where it is abstract
    private final Supplier<? extends Item> constructor;

    @SuppressWarnings("ImmutableEnumChecker") // tables are immutable, but not annotated so
    private final EntityTable<? extends Item> table;

    Kind(Supplier<? extends Item> constructor, EntityTable<? extends Item> table) {
        this(null, constructor, table);
    }

    Kind(Kind above, Supplier<? extends Item> constructor, EntityTable<? extends Item> table) {
        this.above = above;
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

    /** Returns the tables that an object has rows in, the topmost first. */
    List<String> tableNames() {
        return above == null || above == MEDIUM
                ? List.of(tableName())
                : Stream.of(above.tableName(), tableName()).distinct().toList();
    }

    List<String> keyColumns() {
        return switch (root()) {
            case STALL -> List.of("zone", "number");
            case MEDIUM -> List.of("code");
            case PLATE -> List.of("cabinet_id");
            default -> List.of("id");
        };
    }

    boolean isAbstract() {
        return constructor == null;
    }

    /** Returns whether rows have a discriminator. */
    boolean isHierarchy() {
        return root() == PERSON || root() == WORK;
    }

    /** Returns the column of what it has noted; null where it notes nothing. */
    String noteColumn() {
        return switch (this) {
            case AUTHOR -> "pen_name";
            case CRITIC -> "paper";
            case NOVEL -> "plot";
            case DISC -> "label";
            default -> null;
        };
    }

    /** Returns whether its objects are ones of another kind, as it is that or extends it. */
    boolean isA(Kind other) {
        return this == other || above == other && other != null;
    }

    /** Returns the topmost kind of its hierarchy. */
    Kind root() {
        return above == null ? this : above;
    }

    /** Returns the ends of relationships that its objects have. */
    List<Attribute> attributes() {
        return Relations.attributes(Relations.ALL.stream())
                .filter(attribute -> isA(attribute.owner))
                .toList();
    }

    /** Returns whether a detached object can be told from a new one (D9). */
    boolean hasHolders() {
        return attributes().stream().anyMatch(Attribute::isHeard);
    }

    /** Returns whether the user gives its objects their keys. */
    boolean isKeyedByUser() {
        return root() == STALL || root() == MEDIUM;
    }

    /** Returns whether its objects have an attribute that is a column of relationships, too. */
    boolean isSharing() {
        return this == SLIP || this == PLEDGE || this == CRATE;
    }

    /** Returns the column of an attribute that is one of relationships, too. */
    String sharedColumn() {
        return switch (this) {
            case SLIP -> "reader_id";
            case PLEDGE -> "library_id";
            case CRATE -> "zone";
            default -> null;
        };
    }

    boolean isVersioned() {
        return Versioned.class.isAssignableFrom(table.mapper().type());
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
