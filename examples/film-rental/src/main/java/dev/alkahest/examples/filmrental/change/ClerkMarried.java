package dev.alkahest.examples.filmrental.change;

import static dev.alkahest.examples.filmrental.model.CustomerTable.CUSTOMER;
import static dev.alkahest.examples.filmrental.model.StaffTable.STAFF;
import static dev.alkahest.examples.filmrental.model.StoreTable.STORE;

import dev.alkahest.examples.filmrental.data.Books;
import dev.alkahest.examples.filmrental.data.Figures;
import dev.alkahest.examples.filmrental.model.Customer;
import dev.alkahest.examples.filmrental.model.Staff;
import dev.alkahest.examples.filmrental.model.Store;
import dev.alkahest.session.SessionFactory;
import java.math.BigDecimal;
import java.util.List;

/** What is changed of an object is written to those of its class's tables that have the columns. */
final class ClerkMarried implements Change {

    @Override
    public String text() {
        return "Lars Pike marries Greta Birkley, takes her name, and a place in the shop of her town";
    }

    @Override
    public List<String> make(SessionFactory sessions) {
        return sessions.call(session -> {
            Staff lars = session.query(STAFF).where(STAFF.name.eq("Lars Pike")).one();
            Customer greta = session.query(CUSTOMER)
                    .where(CUSTOMER.name.eq("Greta Birkley"))
                    .one();
            Store shop = session.query(STORE)
                    .where(STORE.address.town.eq(greta.address.town()))
                    .one();
            lars.name = "Lars Birkley";
            lars.store.set(shop);
            return session.planFlush()
                    .toString()
                    .lines()
                    .map(line -> line.replaceFirst(" SET .*", ""))
                    .toList();
        });
    }

    @Override
    public Figures effect(Books books) {
        return new Figures(0, 0, BigDecimal.ZERO);
    }
}
