package dev.alkahest.examples.chinook.question;

import static dev.alkahest.examples.chinook.model.EmployeeTable.EMPLOYEE;

import dev.alkahest.examples.chinook.model.Customer;
import dev.alkahest.examples.chinook.model.Employee;
import dev.alkahest.examples.chinook.model.Invoice;
import dev.alkahest.session.Session;
import java.math.BigDecimal;
import java.util.List;

/**
 * Reads objects and simply walks from one to the next. What is touched first on one of them is loaded for all of its
 * siblings, so this takes three statements, whatever the number of agents, customers and invoices.
 */
final class SalesOfSupportAgents implements Question {

    @Override
    public String text() {
        return "How do the support agents do?";
    }

    @Override
    public Answer answer(Session session) {
        List<Employee> agents = session.query(EMPLOYEE)
                .where(EMPLOYEE.customers().any())
                .orderBy(EMPLOYEE.lastName.asc())
                .all();
        Answer answer = Answer.of("agent", "customers", "invoices", "revenue");
        for (Employee agent : agents) {
            List<Invoice> invoices = agent.customers.stream()
                    .flatMap((Customer customer) -> customer.invoices.stream())
                    .toList();
            answer.add(agent.fullName(), agent.customers.size(), invoices.size(), sum(invoices));
        }
        return answer;
    }

    private static BigDecimal sum(List<Invoice> invoices) {
        return invoices.stream().map(invoice -> invoice.total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
