package dev.alkahest.behaviour.session.keyref;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table("keyref_line")
class InvoiceLine {
    @Id
    @Relationship(backPopulates = "lines")
    Ref<Invoice> invoice = Ref.empty();

    @Id
    int number;

    String text;

    @Version
    int version;

    @Relationship(backPopulates = "line", cascade = Cascade.ALL)
    List<Discount> discounts = new ArrayList<>();

    InvoiceLine() {}

    InvoiceLine(int number, String text) {
        this.number = number;
        this.text = text;
    }
}
