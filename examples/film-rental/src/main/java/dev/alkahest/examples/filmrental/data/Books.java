package dev.alkahest.examples.filmrental.data;

import dev.alkahest.examples.filmrental.data.Shops.DiscData;
import dev.alkahest.examples.filmrental.data.Shops.FilmData;
import dev.alkahest.examples.filmrental.data.Shops.RentalData;
import dev.alkahest.examples.filmrental.model.Rental;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/** The books of the shops, kept in plain Java: what the data amounts to, found without any database. */
public final class Books {

    /** A film makes a row, and so do its price and its three roles. */
    private static final int ROWS_OF_A_FILM = 5;

    /** A person makes a row in the table of all people, and one in that of staff or customers. */
    private static final int ROWS_OF_A_PERSON = 2;

    private final List<FilmData> films = Shops.films();
    private final List<DiscData> discs = Shops.discs();
    private final List<RentalData> rentals = Shops.rentals();

    /** Returns what all shops amount to. */
    public Figures all() {
        int rows = Shops.TOWNS.size()
                + Shops.actors().size()
                + (Shops.staff().size() + Shops.customers().size()) * ROWS_OF_A_PERSON
                + films.size() * ROWS_OF_A_FILM;
        return new Figures(rows, 0, BigDecimal.ZERO).plus(discsAndRentals(disc -> true));
    }

    /** Returns how much of it belongs to a film. */
    public Figures of(String title) {
        return new Figures(ROWS_OF_A_FILM, 0, BigDecimal.ZERO)
                .plus(discsAndRentals(disc -> film(disc).title().equals(title)));
    }

    /** Returns what a rental of a film adds, when it is paid for and the disc is with the customer. */
    public Figures rentalOf(String title) {
        BigDecimal price = films.stream()
                .filter(film -> film.title().equals(title))
                .map(FilmData::price)
                .findFirst()
                .orElseThrow();
        return new Figures(2, 1, price);
    }

    /** Returns the rental that is overdue for the longest time. */
    RentalData oldestOpen() {
        return rentals.stream().filter(RentalData::isOpen).findFirst().orElseThrow();
    }

    /** Returns what it adds when the disc that is overdue for the longest time comes back: a payment of the fee. */
    public Figures lastReturn() {
        long days = oldestOpen().rentedOn().until(Shops.TODAY, ChronoUnit.DAYS);
        return new Figures(1, -1, fee(days));
    }

    private Figures discsAndRentals(Predicate<DiscData> which) {
        Figures figures = new Figures(discs.stream().filter(which).count(), 0, BigDecimal.ZERO);
        for (RentalData rental : rentals) {
            DiscData disc = discs.get(rental.disc());
            if (which.test(disc)) {
                figures = figures.plus(figuresOf(rental, film(disc).price()));
            }
        }
        return figures;
    }

    /** A rental has one payment, or two when the disc came late. */
    private static Figures figuresOf(RentalData rental, BigDecimal price) {
        if (rental.isOpen()) {
            return new Figures(2, 1, price);
        }
        return rental.days() > Rental.DAYS
                ? new Figures(3, 0, price.add(fee(rental.days())))
                : new Figures(2, 0, price);
    }

    private static BigDecimal fee(long days) {
        return BigDecimal.valueOf(days - Rental.DAYS);
    }

    private FilmData film(DiscData disc) {
        return films.get(disc.film());
    }
}
