package dev.alkahest.behaviour.failure;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import java.util.ArrayList;
import java.util.List;

@Table("fail_firm")
class Firm {

    @Id
    Long id;

    @Version
    int version;

    @Column(unique = true, nullable = false)
    String name;

    @Relationship(
            backPopulates = "firm",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    List<Worker> workers = new ArrayList<>();

    Firm() {}

    Firm(String name, Worker... workers) {
        this.name = name;
        this.workers.addAll(List.of(workers));
    }
}
