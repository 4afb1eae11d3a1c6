package dev.alkahest.behaviour.session.keyref;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** The key of a line is a part of its own. */
@Table("keyref_discount")
class Discount {
    @Id
    @Relationship(backPopulates = "discounts")
    private Ref<InvoiceLine> line = Ref.empty();

    @Id
    private String reason;

    private int percent;

    Discount() {}

    Discount(String reason, int percent) {
        this.reason = reason;
        this.percent = percent;
    }

    Ref<InvoiceLine> getLine() {
        return line;
    }

    void setLine(Ref<InvoiceLine> line) {
        this.line = line;
    }

    String getReason() {
        return reason;
    }

    void setReason(String reason) {
        this.reason = reason;
    }

    int getPercent() {
        return percent;
    }

    void setPercent(int percent) {
        this.percent = percent;
    }
}
