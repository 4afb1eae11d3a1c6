package dev.alkahest.examples.chinook.data;

import static dev.alkahest.examples.chinook.model.EmployeeTable.EMPLOYEE;

import dev.alkahest.examples.chinook.model.Employee;
import dev.alkahest.session.Session;

/** Loads the staff; whom somebody reports to stands further up in the file. */
final class EmployeeLoader implements RowLoader {

    @Override
    public void load(CsvRow row, Session session) {
        Employee employee = new Employee();
        employee.id = row.id("EmployeeId");
        PersonReader.read(row, employee);
        employee.title = row.text("Title");
        employee.birthDate = row.date("BirthDate");
        employee.hireDate = row.date("HireDate");
        session.add(employee);
        if (row.has("ReportsTo")) {
            employee.reportsTo.set(session.getOne(EMPLOYEE, row.id("ReportsTo")));
        }
    }
}
