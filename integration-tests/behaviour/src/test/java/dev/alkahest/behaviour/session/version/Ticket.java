package dev.alkahest.behaviour.session.version;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

@Table
class Ticket {

    @Id
    Long id;

    String title;

    @Version
    int version;

    @Relationship(
            backPopulates = "ticket",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    List<Reply> replies = new ArrayList<>();

    @Relationship(secondary = @Secondary("ticket_mark"))
    Set<Mark> marks = new LinkedHashSet<>();

    Ticket() {}

    Ticket(String title) {
        this.title = title;
    }
}
