package dev.alkahest.examples.filmrental.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** All there is to know of the shops, invented, and the same in each run. Places in lists stand for what they hold. */
public final class Shops {

    /** The day on which the example plays. */
    public static final LocalDate TODAY = LocalDate.of(2025, 5, 5);

    static final List<String> TOWNS = List.of("Aldermoor", "Brackwater", "Cinderford Cross");

    /** The day on which the shops opened. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    private static final int OPEN = 10;
    private static final int RENTALS = 240;
    private static final List<String> OPENINGS =
            List.of("The Amber", "A Borrowed", "Seven Miles of", "The Last", "Nobody's", "Return to");
    private static final List<String> ENDINGS = List.of("Harbour", "Lantern", "Winter", "Orchard", "Signal", "Mirror");
    private static final List<String> FORENAMES =
            List.of("Ada", "Bram", "Cleo", "Dorian", "Edda", "Falk", "Greta", "Hugo");
    private static final List<String> SURNAMES = List.of("Ashdown", "Birkley", "Corvane", "Dunmore", "Elwick");
    private static final List<String> STAGE_NAMES = List.of("Valois", "Marchetti", "Okonjo");
    private static final List<String> PARTS = List.of("the captain", "the stranger", "the widow", "the heir");

    /** A film. */
    record FilmData(String title, int released, int minutes, BigDecimal price) {}

    /** That an actor plays in a film. */
    record RoleData(int film, int actor, String part, int billing) {}

    /** A disc of a film, from number 1 on, in a store. */
    record DiscData(int film, int number, int store) {}

    /** A rental; {@code returnedOn} is the first day where the customer still has the disc. */
    record RentalData(int number, int disc, int customer, int clerk, LocalDate rentedOn, int days, boolean isOpen) {

        LocalDate returnedOn() {
            return rentedOn.plusDays(days);
        }
    }

    private Shops() {}

    static List<FilmData> films() {
        return IntStream.range(0, OPENINGS.size() * ENDINGS.size())
                .mapToObj(film -> new FilmData(
                        OPENINGS.get(film % OPENINGS.size()) + " " + ENDINGS.get(film / OPENINGS.size()),
                        1950 + film * 7 % 60,
                        78 + film * 13 % 70,
                        BigDecimal.valueOf(250 + film * 35L % 200, 2)))
                .toList();
    }

    static List<String> actors() {
        return names(STAGE_NAMES);
    }

    static List<String> customers() {
        return names(SURNAMES);
    }

    private static List<String> names(List<String> surnames) {
        return IntStream.range(0, FORENAMES.size() * surnames.size())
                .mapToObj(name -> FORENAMES.get(name % FORENAMES.size()) + " " + surnames.get(name / FORENAMES.size()))
                .toList();
    }

    /** Returns two for each store, one store after the other. */
    static List<String> staff() {
        return List.of("Inga Holt", "Jon Reyes", "Kaja Brandt", "Lars Pike", "Mona Quist", "Nils Udal");
    }

    static List<RoleData> roles() {
        return IntStream.range(0, films().size() * 3)
                .mapToObj(role -> new RoleData(
                        role / 3,
                        (role * 5 + role / 3) % actors().size(),
                        PARTS.get(role % PARTS.size()),
                        role % 3 + 1))
                .toList();
    }

    static List<DiscData> discs() {
        List<DiscData> discs = new ArrayList<>();
        for (int film = 0; film < films().size(); film++) {
            for (int number = 1; number <= 1 + film % 4; number++) {
                discs.add(new DiscData(film, number, (film + number) % TOWNS.size()));
            }
        }
        return discs;
    }

    /** Returns the rentals, two a day. A disc comes around every 45 days, and nobody keeps it for more than nine. */
    static List<RentalData> rentals() {
        List<DiscData> discs = discs();
        List<RentalData> rentals = new ArrayList<>();
        for (int rental = 0; rental < RENTALS; rental++) {
            int disc = rental * 37 % discs.size();
            rentals.add(new RentalData(
                    rental,
                    disc,
                    rental * 11 % customers().size(),
                    discs.get(disc).store() * 2 + rental % 2,
                    FIRST_DAY.plusDays(rental / 2),
                    1 + rental * 7 % 9,
                    rental >= RENTALS - OPEN));
        }
        return rentals;
    }
}
