package dev.alkahest.behaviour.session.engines;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("engines_line")
class Line {

    @Id
    Long id;

    String text;

    @Relationship(backPopulates = "lines")
    Ref<Invoice> invoice = Ref.empty();

    Line() {}

    Line(String text) {
        this.text = text;
    }
}
