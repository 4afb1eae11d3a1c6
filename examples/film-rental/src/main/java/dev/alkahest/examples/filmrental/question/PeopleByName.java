package dev.alkahest.examples.filmrental.question;

import static dev.alkahest.examples.filmrental.model.PersonTable.PERSON;
import static dev.alkahest.examples.filmrental.model.StaffTable.STAFF;
import static dev.alkahest.query.LoadOption.selectin;

import dev.alkahest.examples.filmrental.model.Person;
import dev.alkahest.session.Session;
import java.util.List;

/** Objects of all classes of a hierarchy, whose tables are joined; the shop is loaded of those who work in one. */
final class PeopleByName implements Question {

    @Override
    public String text() {
        return "Which people do we know whose surname begins with B?";
    }

    @Override
    public List<String> answer(Session session) {
        List<Person> people = session.query(PERSON)
                .where(PERSON.name.like("% B%"))
                .options(selectin(STAFF.store()))
                .orderBy(PERSON.name.asc())
                .all();
        return people.stream()
                .map(person -> Question.line("%-15s %s", person.name, person.whereabouts()))
                .toList();
    }
}
