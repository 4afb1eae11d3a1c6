package dev.alkahest.examples.chinook.data;

import static dev.alkahest.examples.chinook.model.EmployeeTable.EMPLOYEE;

import dev.alkahest.examples.chinook.model.Customer;
import dev.alkahest.session.Session;

/** Loads customers to the employees who look after them. */
final class CustomerLoader implements RowLoader {

    @Override
    public void load(CsvRow row, Session session) {
        Customer customer = new Customer();
        customer.id = row.id("CustomerId");
        PersonReader.read(row, customer);
        customer.company = row.text("Company");
        session.getOne(EMPLOYEE, row.id("SupportRepId")).customers.add(customer);
    }
}
