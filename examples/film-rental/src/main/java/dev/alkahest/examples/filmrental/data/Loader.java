package dev.alkahest.examples.filmrental.data;

import dev.alkahest.examples.filmrental.data.Shops.DiscData;
import dev.alkahest.examples.filmrental.data.Shops.RentalData;
import dev.alkahest.examples.filmrental.data.Shops.RoleData;
import dev.alkahest.examples.filmrental.model.Actor;
import dev.alkahest.examples.filmrental.model.Address;
import dev.alkahest.examples.filmrental.model.CardPayment;
import dev.alkahest.examples.filmrental.model.CashPayment;
import dev.alkahest.examples.filmrental.model.Customer;
import dev.alkahest.examples.filmrental.model.Disc;
import dev.alkahest.examples.filmrental.model.Film;
import dev.alkahest.examples.filmrental.model.Payment;
import dev.alkahest.examples.filmrental.model.Rental;
import dev.alkahest.examples.filmrental.model.Role;
import dev.alkahest.examples.filmrental.model.Staff;
import dev.alkahest.examples.filmrental.model.Store;
import dev.alkahest.examples.filmrental.model.VoucherPayment;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Makes objects of the data and saves them, in one session and one transaction, a flush for each kind. */
public final class Loader {

    private final Session session;
    private final PrintStream out;

    private Loader(Session session, PrintStream out) {
        this.session = session;
        this.out = out;
    }

    /** Fills the empty tables, and tells how far it is. */
    public static void load(SessionFactory sessions, PrintStream out) {
        sessions.transaction(session -> new Loader(session, out).load());
    }

    private void load() {
        List<Store> stores = stores();
        save("stores", stores);
        List<Staff> staff =
                stores.stream().flatMap(store -> store.staff.stream()).toList();
        save("staff", staff);
        List<Actor> actors = Shops.actors().stream().map(Actor::new).toList();
        save("actors", actors);
        List<Film> films = films(actors);
        save("films", films);
        List<Disc> discs = discs(films, stores);
        save("discs", discs);
        List<Customer> customers = customers();
        save("customers", customers);
        save("rentals", rentals(films, discs, customers, staff));
    }

    private void save(String what, List<?> objects) {
        long started = System.nanoTime();
        session.addAll(objects);
        session.flush();
        out.printf(Locale.ROOT, "  %-10s %4d  %5.2f s%n", what, objects.size(), (System.nanoTime() - started) / 1e9);
    }

    /** A store and its manager need each other's key: a post-update sets that of the manager. */
    private List<Store> stores() {
        List<Store> stores = IntStream.range(0, Shops.TOWNS.size())
                .mapToObj(store -> new Store(new Address(store + 1 + " High Street", Shops.TOWNS.get(store))))
                .toList();
        for (int member = 0; member < Shops.staff().size(); member++) {
            stores.get(member / 2).staff.add(new Staff(Shops.staff().get(member)));
        }
        stores.forEach(store -> store.manager.set(store.staff.get(0)));
        return stores;
    }

    private static List<Film> films(List<Actor> actors) {
        List<Film> films = Shops.films().stream()
                .map(film -> new Film(film.title(), film.released(), film.minutes(), film.price()))
                .toList();
        for (RoleData role : Shops.roles()) {
            films.get(role.film()).roles.add(new Role(actors.get(role.actor()), role.part(), role.billing()));
        }
        return films;
    }

    private static List<Disc> discs(List<Film> films, List<Store> stores) {
        return Shops.discs().stream()
                .map(disc -> new Disc(films.get(disc.film()), disc.number(), stores.get(disc.store())))
                .toList();
    }

    private static List<Customer> customers() {
        List<String> names = Shops.customers();
        return IntStream.range(0, names.size())
                .mapToObj(customer -> new Customer(
                        names.get(customer),
                        new Address(customer * 3 + 1 + " Mill Lane", Shops.TOWNS.get(customer % Shops.TOWNS.size()))))
                .toList();
    }

    private static List<Rental> rentals(
            List<Film> films, List<Disc> discs, List<Customer> customers, List<Staff> staff) {
        List<DiscData> places = Shops.discs();
        return Shops.rentals().stream()
                .map(data -> {
                    Rental rental = discs.get(data.disc())
                            .rent(customers.get(data.customer()), staff.get(data.clerk()), data.rentedOn());
                    rental.payments.add(
                            payment(data, films.get(places.get(data.disc()).film()).price));
                    if (!data.isOpen()) {
                        rental.end(data.returnedOn());
                    }
                    return rental;
                })
                .toList();
    }

    private static Payment payment(RentalData rental, BigDecimal amount) {
        return switch (rental.number() % 3) {
            case 0 -> new CashPayment(amount);
            case 1 -> new CardPayment(amount, String.valueOf(1000 + rental.customer() * 37));
            default -> new VoucherPayment(amount, "V" + (10_000 + rental.number()));
        };
    }
}
