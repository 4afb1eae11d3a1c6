package dev.alkahest.behaviour.session.mixed;

import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Changes relationships at either end, by what the session hears at once, and by what it does not. */
final class RandomChanges {

    private final Random random;
    private final List<String> log = new ArrayList<>();

    RandomChanges(Random random) {
        this.random = random;
    }

    /** Returns what was done, as a reader would write it. */
    List<String> log() {
        return log;
    }

    void change(Store store) {
        Crate crate = any(store.crates);
        switch (random.nextInt(5)) {
            case 0 -> change(crate, any(store.bottles));
            case 3 -> change(crate, any(store.lids));
            case 1 -> change(crate, any(store.tins));
            case 2 -> change(crate, any(store.seals));
            default -> change(crate, any(store.marks));
        }
    }

    private <E> E any(List<E> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A bottle is never without a crate: it would be deleted, by the flush of the next load. */
    private void change(Crate crate, Bottle bottle) {
        switch (random.nextInt(3)) {
            case 0 -> {
                log.add(bottle.name + ".crate.set(" + crate.name + ")");
                bottle.crate.set(crate);
            }
            case 1 -> {
                log.add(bottle.name + ".crate = Ref.of(" + crate.name + ")");
                bottle.crate = Ref.of(crate);
            }
            default -> {
                if (!crate.bottles.contains(bottle)) {
                    log.add(crate.name + ".bottles.add(" + bottle.name + ")");
                    crate.bottles.add(bottle);
                }
            }
        }
    }

    private void change(Crate crate, Tin tin) {
        switch (random.nextInt(8)) {
            case 0 -> {
                log.add("tin " + tin.name + ".crate = null");
                tin.crate = null;
            }
            case 7 -> {
                if (tin.crate != null) {
                    log.add("tin " + tin.name + ".crate.set(" + crate.name + ")");
                    tin.crate.set(crate);
                }
            }
            case 1 -> {
                log.add("tin " + tin.name + ".crate = Ref.of(" + crate.name + ")");
                tin.crate = Ref.of(crate);
            }
            case 2 -> {
                log.add("tin " + tin.name + ".crate = Ref.empty()");
                tin.crate = Ref.empty();
            }
            case 3 -> {
                log.add(crate.name + ".tins.remove(" + tin.name + ")");
                crate.tins.remove(tin);
            }
            case 4 -> {
                log.add(crate.name + ".tins.clear()");
                crate.tins.clear();
            }
            case 5 -> {
                List<Tin> tins = new ArrayList<>(crate.tins);
                if (!tins.remove(tin)) {
                    tins.add(tin);
                }
                log.add(crate.name + ".tins = "
                        + tins.stream().map(one -> one.name).toList());
                crate.tins = tins;
            }
            default -> {
                if (!crate.tins.contains(tin)) {
                    log.add(crate.name + ".tins.add(" + tin.name + ")");
                    crate.tins.add(tin);
                }
            }
        }
    }

    private void change(Crate crate, Lid lid) {
        switch (random.nextInt(5)) {
            case 0 -> {
                log.add("lid " + lid.name + ".crate = " + crate.name);
                lid.crate = crate;
            }
            case 1 -> {
                log.add("lid " + lid.name + ".crate = null");
                lid.crate = null;
            }
            case 2 -> {
                log.add(crate.name + ".lids.remove(" + lid.name + ")");
                crate.lids.remove(lid);
            }
            case 3 -> {
                Set<Lid> lids = new LinkedHashSet<>(crate.lids);
                if (!lids.remove(lid)) {
                    lids.add(lid);
                }
                log.add(crate.name + ".lids = "
                        + lids.stream().map(one -> one.name).toList());
                crate.lids = lids;
            }
            default -> {
                log.add(crate.name + ".lids.add(" + lid.name + ")");
                crate.lids.add(lid);
            }
        }
    }

    private void change(Crate crate, Seal seal) {
        switch (random.nextInt(6)) {
            case 0 -> {
                log.add("seal " + seal.name + ".crate.set(" + crate.name + ")");
                seal.crate.set(crate);
            }
            case 1 -> {
                log.add("seal " + seal.name + ".crate = Ref.of(" + crate.name + ")");
                seal.crate = Ref.of(crate);
            }
            case 2 -> {
                log.add("seal " + seal.name + ".crate = Ref.empty()");
                seal.crate = Ref.empty();
            }
            case 3 -> {
                log.add(crate.name + ".seal.set(" + seal.name + ")");
                crate.seal.set(seal);
            }
            case 4 -> {
                log.add(crate.name + ".seal = Ref.of(" + seal.name + ")");
                crate.seal = Ref.of(seal);
            }
            default -> {
                log.add(crate.name + ".seal.set(null)");
                crate.seal.set(null);
            }
        }
    }

    private void change(Crate crate, Mark mark) {
        switch (random.nextInt(7)) {
            case 0 -> {
                if (!crate.marks.contains(mark)) {
                    log.add(crate.name + ".marks.add(" + mark.name + ")");
                    crate.marks.add(mark);
                }
            }
            case 1 -> {
                log.add(crate.name + ".marks.remove(" + mark.name + ")");
                crate.marks.remove(mark);
            }
            case 2 -> {
                log.add(crate.name + ".marks.clear()");
                crate.marks.clear();
            }
            case 3 -> {
                List<Mark> marks = new ArrayList<>(crate.marks);
                if (!marks.remove(mark)) {
                    marks.add(mark);
                }
                log.add(crate.name + ".marks = "
                        + marks.stream().map(one -> one.name).toList());
                crate.marks = marks;
            }
            case 4 -> {
                Set<Crate> crates = new LinkedHashSet<>(mark.crates);
                if (!crates.remove(crate)) {
                    crates.add(crate);
                }
                log.add("mark " + mark.name + ".crates = "
                        + crates.stream().map(one -> one.name).toList());
                mark.crates = crates;
            }
            case 5 -> {
                log.add("mark " + mark.name + ".crates.add(" + crate.name + ")");
                mark.crates.add(crate);
            }
            default -> {
                log.add("mark " + mark.name + ".crates.remove(" + crate.name + ")");
                mark.crates.remove(crate);
            }
        }
    }
}
