package dev.alkahest.examples.filmrental.change;

import static dev.alkahest.examples.filmrental.model.RentalTable.RENTAL;

import dev.alkahest.examples.filmrental.data.Books;
import dev.alkahest.examples.filmrental.data.Figures;
import dev.alkahest.examples.filmrental.data.Shops;
import dev.alkahest.examples.filmrental.model.Rental;
import dev.alkahest.session.SessionFactory;
import java.util.List;

/** One method of the model changes two objects and adds a third; the session finds out. */
final class DiscReturned implements Change {

    @Override
    public String text() {
        return "The disc that is overdue for the longest time comes back";
    }

    @Override
    public List<String> make(SessionFactory sessions) {
        return sessions.call(session -> {
            Rental rental = session.query(RENTAL)
                    .where(RENTAL.returnedOn.isNull())
                    .orderBy(RENTAL.dueOn.asc(), RENTAL.id.asc())
                    .first()
                    .orElseThrow();
            rental.end(Shops.TODAY);
            return session.planFlush().toString().lines().toList();
        });
    }

    @Override
    public Figures effect(Books books) {
        return books.lastReturn();
    }
}
