package dev.alkahest.behaviour.model;

import static dev.alkahest.behaviour.model.AreaTable.AREA;
import static dev.alkahest.behaviour.model.AuthorTable.AUTHOR;
import static dev.alkahest.behaviour.model.BookTable.BOOK;
import static dev.alkahest.behaviour.model.CabinetTable.CABINET;
import static dev.alkahest.behaviour.model.CardTable.CARD;
import static dev.alkahest.behaviour.model.CoverTable.COVER;
import static dev.alkahest.behaviour.model.CrateTable.CRATE;
import static dev.alkahest.behaviour.model.CriticTable.CRITIC;
import static dev.alkahest.behaviour.model.DeskTable.DESK;
import static dev.alkahest.behaviour.model.DrawerTable.DRAWER;
import static dev.alkahest.behaviour.model.EntryTable.ENTRY;
import static dev.alkahest.behaviour.model.EssayTable.ESSAY;
import static dev.alkahest.behaviour.model.FolderTable.FOLDER;
import static dev.alkahest.behaviour.model.LedgerTable.LEDGER;
import static dev.alkahest.behaviour.model.LibraryTable.LIBRARY;
import static dev.alkahest.behaviour.model.LineTable.LINE;
import static dev.alkahest.behaviour.model.LoanTable.LOAN;
import static dev.alkahest.behaviour.model.LockerTable.LOCKER;
import static dev.alkahest.behaviour.model.MediumTable.MEDIUM;
import static dev.alkahest.behaviour.model.MemoTable.MEMO;
import static dev.alkahest.behaviour.model.PaperTable.PAPER;
import static dev.alkahest.behaviour.model.PersonTable.PERSON;
import static dev.alkahest.behaviour.model.PhotoTable.PHOTO;
import static dev.alkahest.behaviour.model.PlateTable.PLATE;
import static dev.alkahest.behaviour.model.PledgeTable.PLEDGE;
import static dev.alkahest.behaviour.model.PosterTable.POSTER;
import static dev.alkahest.behaviour.model.ProofTable.PROOF;
import static dev.alkahest.behaviour.model.ReaderTable.READER;
import static dev.alkahest.behaviour.model.RoomTable.ROOM;
import static dev.alkahest.behaviour.model.SeriesTable.SERIES;
import static dev.alkahest.behaviour.model.SheetTable.SHEET;
import static dev.alkahest.behaviour.model.ShelfTable.SHELF;
import static dev.alkahest.behaviour.model.SightTable.SIGHT;
import static dev.alkahest.behaviour.model.SlipTable.SLIP;
import static dev.alkahest.behaviour.model.StallTable.STALL;
import static dev.alkahest.behaviour.model.TagTable.TAG;
import static dev.alkahest.behaviour.model.TapeTable.TAPE;
import static dev.alkahest.behaviour.model.TopicTable.TOPIC;
import static dev.alkahest.behaviour.model.TourTable.TOUR;
import static dev.alkahest.behaviour.model.VisitTable.VISIT;
import static dev.alkahest.behaviour.model.VolumeTable.VOLUME;
import static dev.alkahest.behaviour.model.WareTable.WARE;
import static dev.alkahest.behaviour.model.WorkTable.WORK;

import dev.alkahest.behaviour.model.Relation.Fate;
import dev.alkahest.behaviour.model.Relation.Shape;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The relationships of the model. */
final class Relations {

    static final Relation SHELVES = new Relation(
            Shape.MANY,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.list(
                    Kind.LIBRARY, LIBRARY.shelves(), (Library it) -> it.shelves, (it, shelves) -> it.shelves = shelves),
            Attribute.ref(Kind.SHELF, SHELF.library(), (Shelf it) -> it.library));
    static final Relation ROOMS = new Relation(
            Shape.MANY,
            Fate.DELETED_WITH_PARENT,
            Attribute.set(Kind.LIBRARY, LIBRARY.rooms(), (Library it) -> it.rooms, (it, rooms) -> it.rooms = rooms),
            Attribute.ref(Kind.ROOM, ROOM.library(), (Room it) -> it.library));
    static final Relation READERS = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.list(
                    Kind.LIBRARY, LIBRARY.readers(), (Library it) -> it.readers, (it, readers) -> it.readers = readers),
            Attribute.ref(Kind.READER, READER.library(), (Reader it) -> it.library));
    static final Relation LEADS = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.list(Kind.READER, READER.leads(), (Reader it) -> it.leads, (it, leads) -> it.leads = leads),
            Attribute.ref(Kind.LIBRARY, LIBRARY.head(), (Library it) -> it.head));
    static final Relation POSTERS = new Relation(
            Shape.MANY,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.list(
                    Kind.LIBRARY, LIBRARY.posters(), (Library it) -> it.posters, (it, posters) -> it.posters = posters),
            Attribute.plain(
                    Kind.POSTER, POSTER.library(), (Poster it) -> it.library, (it, library) -> it.library = library));
    static final Relation DESKS = new Relation(
            Shape.MANY,
            Fate.DELETED_WITH_PARENT,
            Attribute.set(Kind.LIBRARY, LIBRARY.desks(), (Library it) -> it.desks, (it, desks) -> it.desks = desks),
            Attribute.plain(Kind.DESK, DESK.library(), (Desk it) -> it.library, (it, library) -> it.library = library));
    static final Relation VISITS = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.list(
                    Kind.LIBRARY, LIBRARY.visits(), (Library it) -> it.visits, (it, visits) -> it.visits = visits),
            Attribute.plain(
                    Kind.VISIT, VISIT.library(), (Visit it) -> it.library, (it, library) -> it.library = library));
    static final Relation READER_VISITS = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.list(Kind.READER, READER.visits(), (Reader it) -> it.visits, (it, visits) -> it.visits = visits),
            Attribute.ref(Kind.VISIT, VISIT.reader(), (Visit it) -> it.reader));
    static final Relation LOCKERS = new Relation(
            Shape.MANY,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.map(
                    Kind.LIBRARY, LIBRARY.lockers(), (Library it) -> it.lockers, (it, lockers) -> it.lockers = lockers),
            Attribute.ref(Kind.LOCKER, LOCKER.library(), (Locker it) -> it.library));
    static final Relation READER_LOCKERS = new Relation(
            "model_reader_locker",
            Attribute.map(
                    Kind.READER, READER.lockers(), (Reader it) -> it.lockers, (it, lockers) -> it.lockers = lockers),
            Attribute.set(
                    Kind.LOCKER, LOCKER.readers(), (Locker it) -> it.readers, (it, readers) -> it.readers = readers));
    static final Relation READER_CARD = new Relation(
            Shape.ONE,
            Fate.STAY,
            Attribute.ref(Kind.READER, READER.card(), (Reader it) -> it.card),
            Attribute.ref(Kind.CARD, CARD.reader(), (Card it) -> it.reader));
    static final Relation READER_PHOTO = new Relation(
            Shape.ONE,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.plain(Kind.READER, READER.photo(), (Reader it) -> it.photo, (it, photo) -> it.photo = photo),
            Attribute.plain(Kind.PHOTO, PHOTO.reader(), (Photo it) -> it.reader, (it, reader) -> it.reader = reader));
    static final Relation FAVOURITES = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.absent(Kind.TAG),
            Attribute.ref(Kind.READER, READER.favourite(), (Reader it) -> it.favourite));
    static final Relation WISHES = new Relation(
            "model_wish",
            Attribute.set(Kind.READER, READER.wishes(), (Reader it) -> it.wishes, (it, wishes) -> it.wishes = wishes),
            Attribute.absent(Kind.TOPIC));
    static final Relation BOOKS = new Relation(
            Shape.MANY,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.set(Kind.SHELF, SHELF.books(), (Shelf it) -> it.books, (it, books) -> it.books = books),
            Attribute.ref(Kind.BOOK, BOOK.shelf(), (Book it) -> it.shelf));
    static final Relation TAGS = new Relation(
            "model_book_tag",
            Attribute.set(Kind.BOOK, BOOK.tags(), (Book it) -> it.tags, (it, tags) -> it.tags = tags),
            Attribute.list(Kind.TAG, TAG.books(), (Tag it) -> it.books, (it, books) -> it.books = books));
    static final Relation CHILDREN = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.list(
                    Kind.TOPIC, TOPIC.children(), (Topic it) -> it.children, (it, children) -> it.children = children),
            Attribute.ref(Kind.TOPIC, TOPIC.parent(), (Topic it) -> it.parent));
    static final Relation PARTS = new Relation(
            Shape.MANY,
            Fate.DELETED_WITH_PARENT,
            Attribute.set(Kind.AREA, AREA.parts(), (Area it) -> it.parts, (it, parts) -> it.parts = parts),
            Attribute.plain(Kind.AREA, AREA.whole(), (Area it) -> it.whole, (it, whole) -> it.whole = whole));
    static final Relation STAFF = new Relation(
            Shape.MANY,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.set(Kind.LIBRARY, LIBRARY.staff(), (Library it) -> it.staff, (it, staff) -> it.staff = staff),
            Attribute.ref(Kind.PERSON, PERSON.library(), (Person it) -> it.library));
    static final Relation TEAM = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.list(Kind.PERSON, PERSON.team(), (Person it) -> it.team, (it, team) -> it.team = team),
            Attribute.plain(
                    Kind.PERSON, PERSON.leader(), (Person it) -> it.leader, (it, leader) -> it.leader = leader));
    static final Relation AUTHOR_CRITIC = new Relation(
            Shape.ONE,
            Fate.STAY,
            Attribute.ref(Kind.AUTHOR, AUTHOR.critic(), (Author it) -> it.critic),
            Attribute.ref(Kind.CRITIC, CRITIC.victim(), (Critic it) -> it.victim));
    static final Relation WORKS = new Relation(
            Shape.MANY,
            Fate.DELETED_WITH_PARENT,
            Attribute.list(Kind.AUTHOR, AUTHOR.works(), (Author it) -> it.works, (it, works) -> it.works = works),
            Attribute.ref(Kind.WORK, WORK.author(), (Work it) -> it.author));
    static final Relation ESSAYS = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.set(Kind.WORK, WORK.essays(), (Work it) -> it.essays, (it, essays) -> it.essays = essays),
            Attribute.plain(
                    Kind.ESSAY, ESSAY.subject(), (Essay it) -> it.subject, (it, subject) -> it.subject = subject));
    static final Relation LIKES = new Relation(
            "model_liking",
            Attribute.set(Kind.PERSON, PERSON.likes(), (Person it) -> it.likes, (it, likes) -> it.likes = likes),
            Attribute.list(Kind.WORK, WORK.fans(), (Work it) -> it.fans, (it, fans) -> it.fans = fans));
    static final Relation WARES = new Relation(
            Shape.MANY,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.list(Kind.STALL, STALL.wares(), (Stall it) -> it.wares, (it, wares) -> it.wares = wares),
            Attribute.ref(Kind.WARE, WARE.stall(), (Ware it) -> it.stall));
    static final Relation STALL_TAGS = new Relation(
            "model_stall_tag",
            Attribute.set(Kind.STALL, STALL.tags(), (Stall it) -> it.tags, (it, tags) -> it.tags = tags),
            Attribute.list(Kind.TAG, TAG.stalls(), (Tag it) -> it.stalls, (it, stalls) -> it.stalls = stalls));
    static final Relation MEDIA = new Relation(
            Shape.MANY,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.set(Kind.CABINET, CABINET.media(), (Cabinet it) -> it.media, (it, media) -> it.media = media),
            Attribute.ref(Kind.MEDIUM, MEDIUM.cabinet(), (Medium it) -> it.cabinet));
    static final Relation LOANS = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.list(Kind.MEDIUM, MEDIUM.loans(), (Medium it) -> it.loans, (it, loans) -> it.loans = loans),
            Attribute.ref(Kind.LOAN, LOAN.medium(), (Loan it) -> it.medium));
    static final Relation COPIES = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.set(Kind.MEDIUM, MEDIUM.copies(), (Medium it) -> it.copies, (it, copies) -> it.copies = copies),
            Attribute.plain(
                    Kind.TAPE, TAPE.original(), (Tape it) -> it.original, (it, original) -> it.original = original));
    static final Relation MEDIUM_TAGS = new Relation(
            "model_medium_tag",
            Attribute.set(Kind.MEDIUM, MEDIUM.tags(), (Medium it) -> it.tags, (it, tags) -> it.tags = tags),
            Attribute.list(Kind.TAG, TAG.media(), (Tag it) -> it.media, (it, media) -> it.media = media));
    static final Relation CABINET_PLATE = new Relation(
            Shape.KEY,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.ref(Kind.CABINET, CABINET.plate(), (Cabinet it) -> it.plate),
            Attribute.ref(Kind.PLATE, PLATE.cabinet(), (Plate it) -> it.cabinet));
    static final Relation DRAWERS = new Relation(
            Shape.LIST,
            Fate.STAY,
            Attribute.list(
                    Kind.CABINET, CABINET.drawers(), (Cabinet it) -> it.drawers, (it, drawers) -> it.drawers = drawers),
            Attribute.plain(
                    Kind.DRAWER, DRAWER.cabinet(), (Drawer it) -> it.cabinet, (it, cabinet) -> it.cabinet = cabinet));
    static final Relation VOLUMES = new Relation(
            Shape.LIST,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.list(
                    Kind.SERIES, SERIES.volumes(), (Series it) -> it.volumes, (it, volumes) -> it.volumes = volumes),
            Attribute.ref(Kind.VOLUME, VOLUME.series(), (Volume it) -> it.series));
    static final Relation SLIPS = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.list(Kind.READER, READER.slips(), (Reader it) -> it.slips, (it, slips) -> it.slips = slips),
            Attribute.plain(Kind.SLIP, SLIP.reader(), (Slip it) -> it.reader, (it, reader) -> it.reader = reader));
    static final Relation PLEDGES = new Relation(
            Shape.MANY,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.set(
                    Kind.LIBRARY, LIBRARY.pledges(), (Library it) -> it.pledges, (it, pledges) -> it.pledges = pledges),
            Attribute.ref(Kind.PLEDGE, PLEDGE.library(), (Pledge it) -> it.library));
    static final Relation OUTGOING = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.list(
                    Kind.STALL, STALL.outgoing(), (Stall it) -> it.outgoing, (it, crates) -> it.outgoing = crates),
            Attribute.ref(Kind.CRATE, CRATE.origin(), (Crate it) -> it.origin));
    static final Relation INCOMING = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.set(
                    Kind.STALL, STALL.incoming(), (Stall it) -> it.incoming, (it, crates) -> it.incoming = crates),
            Attribute.ref(Kind.CRATE, CRATE.goal(), (Crate it) -> it.goal));

    static final Relation ENTRIES = new Relation(
            Shape.MANY,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.writeOnly(
                    Kind.LEDGER, LEDGER.entries(), (Ledger it) -> it.entries, (it, entries) -> it.entries = entries),
            Attribute.ref(Kind.ENTRY, ENTRY.ledger(), (Entry it) -> it.ledger));
    static final Relation ARCHIVED = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.writeOnly(
                    Kind.LEDGER, LEDGER.archived(), (Ledger it) -> it.archived, (it, entries) -> it.archived = entries),
            Attribute.plain(
                    Kind.ENTRY, ENTRY.archive(), (Entry it) -> it.archive, (it, archive) -> it.archive = archive));
    static final Relation LEDGER_TAGS = new Relation(
            "model_ledger_tag",
            Attribute.writeOnly(Kind.LEDGER, LEDGER.tags(), (Ledger it) -> it.tags, (it, tags) -> it.tags = tags),
            Attribute.set(Kind.TAG, TAG.ledgers(), (Tag it) -> it.ledgers, (it, ledgers) -> it.ledgers = ledgers));
    static final Relation SIGHTS = new Relation(
            "model_tour_sight",
            "place",
            "turn",
            Attribute.list(Kind.TOUR, TOUR.sights(), (Tour it) -> it.sights, (it, sights) -> it.sights = sights),
            Attribute.list(Kind.SIGHT, SIGHT.tours(), (Sight it) -> it.tours, (it, tours) -> it.tours = tours));
    static final Relation TOUR_TAGS = new Relation(
            "model_tour_tag",
            "place",
            null,
            Attribute.list(Kind.TOUR, TOUR.tags(), (Tour it) -> it.tags, (it, tags) -> it.tags = tags),
            Attribute.set(Kind.TAG, TAG.tours(), (Tag it) -> it.tours, (it, tours) -> it.tours = tours));

    static final Relation SHEETS = new Relation(
            Shape.MANY,
            Fate.DELETED_WITHOUT_PARENT,
            Attribute.list(Kind.FOLDER, FOLDER.sheets(), (Folder it) -> it.sheets, (it, sheets) -> it.sheets = sheets),
            Attribute.ref(Kind.SHEET, SHEET.folder(), (Sheet it) -> it.folder));
    static final Relation LINES = new Relation(
            Shape.MANY,
            Fate.DELETED_WITH_PARENT,
            Attribute.set(Kind.SHEET, SHEET.lines(), (Sheet it) -> it.lines, (it, lines) -> it.lines = lines),
            Attribute.ref(Kind.LINE, LINE.sheet(), (Line it) -> it.sheet));
    static final Relation PAPERS = new Relation(
            Shape.MANY,
            Fate.DELETED_WITH_PARENT,
            Attribute.set(Kind.FOLDER, FOLDER.papers(), (Folder it) -> it.papers, (it, papers) -> it.papers = papers),
            Attribute.plain(Kind.PAPER, PAPER.folder(), (Paper it) -> it.folder, (it, folder) -> it.folder = folder));
    static final Relation MEMOS = new Relation(
            Shape.MANY,
            Fate.STAY,
            Attribute.list(Kind.FOLDER, FOLDER.memos(), (Folder it) -> it.memos, (it, memos) -> it.memos = memos),
            Attribute.ref(Kind.MEMO, MEMO.folder(), (Memo it) -> it.folder));
    static final Relation PROOFS = new Relation(
            Shape.MANY,
            Fate.DELETED_WITH_PARENT,
            Attribute.writeOnly(
                    Kind.FOLDER, FOLDER.proofs(), (Folder it) -> it.proofs, (it, proofs) -> it.proofs = proofs),
            Attribute.ref(Kind.PROOF, PROOF.folder(), (Proof it) -> it.folder));
    static final Relation FOLDER_COVER = new Relation(
            Shape.ONE,
            Fate.DELETED_WITH_PARENT,
            Attribute.ref(Kind.FOLDER, FOLDER.cover(), (Folder it) -> it.cover),
            Attribute.ref(Kind.COVER, COVER.folder(), (Cover it) -> it.folder));

    static final List<Relation> ALL = List.of(
            SHELVES,
            ROOMS,
            READERS,
            LEADS,
            POSTERS,
            DESKS,
            VISITS,
            READER_VISITS,
            LOCKERS,
            READER_LOCKERS,
            READER_CARD,
            READER_PHOTO,
            FAVOURITES,
            WISHES,
            BOOKS,
            TAGS,
            CHILDREN,
            PARTS,
            STAFF,
            TEAM,
            AUTHOR_CRITIC,
            WORKS,
            ESSAYS,
            LIKES,
            WARES,
            STALL_TAGS,
            MEDIA,
            LOANS,
            COPIES,
            MEDIUM_TAGS,
            CABINET_PLATE,
            DRAWERS,
            VOLUMES,
            SLIPS,
            PLEDGES,
            OUTGOING,
            INCOMING,
            ENTRIES,
            ARCHIVED,
            LEDGER_TAGS,
            SIGHTS,
            TOUR_TAGS,
            SHEETS,
            LINES,
            PAPERS,
            MEMOS,
            PROOFS,
            FOLDER_COVER);

    private static final Map<String, Attribute> ATTRIBUTES =
            attributes(ALL.stream()).collect(Collectors.toMap(Attribute::toString, Function.identity()));

    private static final Set<Relation> PASSIVE = Set.of(SHEETS, LINES, PAPERS, MEMOS, PROOFS, FOLDER_COVER);

    private Relations() {}

    /** Returns whether what is not loaded is left to the database when a parent is deleted (C4). */
    static boolean isPassive(Relation relation) {
        return PASSIVE.contains(relation);
    }

    static Stream<Attribute> attributes(Stream<Relation> relations) {
        return relations
                .flatMap(relation -> Stream.of(relation.down, relation.up))
                .filter(attribute -> !attribute.isAbsent());
    }

    static Attribute attribute(String name) {
        return ATTRIBUTES.get(name);
    }
}
