package dev.alkahest.behaviour.session.mixed;

import static dev.alkahest.behaviour.session.mixed.BottleTable.BOTTLE;
import static dev.alkahest.behaviour.session.mixed.CrateTable.CRATE;
import static dev.alkahest.behaviour.session.mixed.LidTable.LID;
import static dev.alkahest.behaviour.session.mixed.MarkTable.MARK;
import static dev.alkahest.behaviour.session.mixed.SealTable.SEAL;
import static dev.alkahest.behaviour.session.mixed.TinTable.TIN;

import dev.alkahest.mapping.Ref;
import dev.alkahest.session.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All objects of a session, and what they say of each other. */
final class Store {

    final List<Crate> crates;
    final List<Bottle> bottles;
    final List<Tin> tins;
    final List<Lid> lids;
    final List<Seal> seals;
    final List<Mark> marks;

    Store(Session session) {
        crates = session.query(CRATE).orderBy(CRATE.name.asc()).all();
        bottles = session.query(BOTTLE).orderBy(BOTTLE.name.asc()).all();
        tins = session.query(TIN).orderBy(TIN.name.asc()).all();
        lids = session.query(LID).orderBy(LID.name.asc()).all();
        seals = session.query(SEAL).orderBy(SEAL.name.asc()).all();
        marks = session.query(MARK).orderBy(MARK.name.asc()).all();
    }

    /** Three crates with two bottles, tins, lids and marks each, and a seal each but the last. */
    static List<Object> initial() {
        List<Object> all = new ArrayList<>();
        for (String name : List.of("A", "B", "C")) {
            Crate crate = new Crate(name);
            for (String number : List.of("1", "2")) {
                crate.bottles.add(new Bottle(name + number));
                crate.tins.add(new Tin(name + number));
                crate.lids.add(new Lid(name + number));
                crate.marks.add(new Mark(name + number));
            }
            if (!name.equals("C")) {
                crate.seal.set(new Seal(name));
            }
            all.add(crate);
        }
        all.add(new Seal("C"));
        return all;
    }

    /** All of them, of which none is new. */
    List<Object> all() {
        return Stream.of(crates, bottles, tins, lids, seals, marks)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What each says; the members of a list in its order, all others sorted. */
    List<String> lines(Session session) {
        List<String> lines = new ArrayList<>();
        for (Crate crate : crates) {
            lines.add(crate.name + " bottles "
                    + crate.bottles.stream().map(bottle -> bottle.name).toList());
            lines.add(crate.name + " tins " + names(crate.tins, tin -> tin.name));
            lines.add(crate.name + " lids " + names(crate.lids, lid -> lid.name));
            lines.add(crate.name + " marks " + names(crate.marks, mark -> mark.name));
            lines.add(crate.name + " seal " + (crate.seal.get() == null ? "none" : crate.seal.get().name));
        }
        bottles.stream()
                .filter(session::contains)
                .forEach(bottle -> lines.add("bottle " + bottle.name + " in " + name(bottle.crate)));
        tins.forEach(tin -> lines.add("tin " + tin.name + " in " + name(tin.crate)));
        lids.forEach(lid -> lines.add("lid " + lid.name + " on " + (lid.crate == null ? "none" : lid.crate.name)));
        seals.forEach(seal -> lines.add("seal " + seal.name + " on " + name(seal.crate)));
        marks.forEach(mark -> lines.add("mark " + mark.name + " on " + names(mark.crates, crate -> crate.name)));
        return lines;
    }

    private static <E> List<String> names(Collection<E> objects, Function<E, String> name) {
        return objects.stream().map(name).sorted().toList();
    }

    private static String name(Ref<Crate> crate) {
        return crate.get() == null ? "none" : crate.get().name;
    }
}
