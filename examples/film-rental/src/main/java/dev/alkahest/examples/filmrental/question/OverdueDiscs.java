package dev.alkahest.examples.filmrental.question;

import static dev.alkahest.examples.filmrental.model.RentalTable.RENTAL;
import static dev.alkahest.query.LoadOption.joined;

import dev.alkahest.examples.filmrental.data.Shops;
import dev.alkahest.examples.filmrental.model.Rental;
import dev.alkahest.session.Session;
import java.util.List;

/** Objects, with what they refer to in the same statement; one of the references has two columns. */
final class OverdueDiscs implements Question {

    @Override
    public String text() {
        return "Which discs are overdue?";
    }

    @Override
    public List<String> answer(Session session) {
        List<Rental> overdue = session.query(RENTAL)
                .where(RENTAL.returnedOn.isNull(), RENTAL.dueOn.lt(Shops.TODAY))
                .options(joined(RENTAL.disc()), joined(RENTAL.customer()))
                .orderBy(RENTAL.dueOn.asc(), RENTAL.id.asc())
                .all();
        return overdue.stream()
                .map(rental -> Question.line(
                        "%s  film %2d, disc %d  %s, %s",
                        rental.dueOn,
                        rental.disc.get().film.key(),
                        rental.disc.get().number,
                        rental.customer.get().name,
                        rental.customer.get().address.town()))
                .toList();
    }
}
