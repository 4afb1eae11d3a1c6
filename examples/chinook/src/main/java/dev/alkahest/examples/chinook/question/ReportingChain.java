package dev.alkahest.examples.chinook.question;

import static dev.alkahest.examples.chinook.model.EmployeeTable.EMPLOYEE;

import dev.alkahest.examples.chinook.model.Employee;
import dev.alkahest.session.Session;

/** Walks up a table that refers to itself, one object after the other. */
final class ReportingChain implements Question {

    @Override
    public String text() {
        return "Who is above Laura Callahan?";
    }

    @Override
    public Answer answer(Session session) {
        Employee laura = session.query(EMPLOYEE)
                .where(EMPLOYEE.firstName.eq("Laura"), EMPLOYEE.lastName.eq("Callahan"))
                .one();
        Answer answer = Answer.of("employee", "title", "since");
        for (Employee employee = laura; employee != null; employee = employee.reportsTo.get()) {
            answer.add(employee.fullName(), employee.title, employee.hireDate);
        }
        return answer;
    }
}
