package dev.alkahest.examples.chinook.model;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Somebody who works for the shop, and reports to somebody else who does. */
@Table(value = "employee", indexes = @Index("reportsTo"))
public class Employee extends Person {
    @Id
    public Long id;

    @Column(length = 30)
    public String title;

    /** Empty for the one at the top. */
    @Relationship(backPopulates = "reports")
    @ForeignKey(column = "reports_to")
    public Ref<Employee> reportsTo = Ref.empty();

    @Relationship(backPopulates = "reportsTo", orderBy = "id")
    public List<Employee> reports = new ArrayList<>();

    public LocalDate birthDate;

    public LocalDate hireDate;

    @Relationship(backPopulates = "supportRep", orderBy = "id")
    public List<Customer> customers = new ArrayList<>();
}
