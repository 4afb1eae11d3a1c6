package dev.alkahest.behaviour.session.flush;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table
class Employee {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "reports")
    Ref<Employee> manager = Ref.empty();

    @Relationship(backPopulates = "manager")
    List<Employee> reports = new ArrayList<>();

    Employee() {}

    Employee(String name) {
        this.name = name;
    }

    Employee(String name, Employee manager) {
        this.name = name;
        this.manager.set(manager);
    }
}
