package dev.alkahest.behaviour.session.unique;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Unique;
import dev.alkahest.annotation.Version;
import java.util.ArrayList;
import java.util.List;

@Table(value = "row_seat", uniques = @Unique({"hall", "number"}))
class Seat {

    @Id
    Long id;

    @Version
    int version;

    @Column(unique = true, nullable = false)
    String code;

    @Column(unique = true)
    String nickname;

    @Column(nullable = false)
    String hall = "main";

    int number;

    @Relationship(
            backPopulates = "seat",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    Guest guest;

    @Relationship(backPopulates = "seat", cascade = Cascade.ALL)
    List<Ticket> tickets = new ArrayList<>();

    Seat() {}

    Seat(String code, int number) {
        this.code = code;
        this.number = number;
    }
}
