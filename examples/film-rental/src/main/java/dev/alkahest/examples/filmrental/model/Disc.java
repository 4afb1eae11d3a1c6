package dev.alkahest.examples.filmrental.model;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import dev.alkahest.mapping.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The first, second ... disc of a film: its key is the film's with a number. */
@Table("disc")
public class Disc {
    @Id
    @Relationship
    public Ref<Film> film = Ref.empty();

    @Id
    public int number;

    @Relationship
    @ForeignKey(nullable = false)
    public Ref<Store> store = Ref.empty();

    /** Whether a customer has it. The version sees to it that two clerks can't hand out the same disc. */
    public boolean away;

    @Version
    public int version;

    @Relationship(backPopulates = "disc", cascade = Cascade.ALL, orderBy = "rentedOn")
    public List<Rental> rentals = new ArrayList<>();

    Disc() {}

    public Disc(Film film, int number, Store store) {
        this.film = Ref.of(film);
        this.number = number;
        this.store = Ref.of(store);
    }

    /**
     * Hands the disc out.
     *
     * @throws IllegalStateException where somebody has it
     */
    public Rental rent(Customer customer, Staff clerk, LocalDate day) {
        if (away) {
            throw new IllegalStateException("Disc " + number + " is out.");
        }
        away = true;
        Rental rental = new Rental(customer, clerk, day);
        rentals.add(rental);
        return rental;
    }
}
