package dev.alkahest.examples.chinook.data;

import dev.alkahest.examples.chinook.model.Person;

/** Reads what staff and customers have in common. */
final class PersonReader {

    private PersonReader() {}

    static void read(CsvRow row, Person person) {
        person.firstName = row.text("FirstName");
        person.lastName = row.text("LastName");
        person.address = row.text("Address");
        person.city = row.text("City");
        person.state = row.text("State");
        person.country = row.text("Country");
        person.postalCode = row.text("PostalCode");
        person.phone = row.text("Phone");
        person.fax = row.text("Fax");
        person.email = row.text("Email");
    }
}
