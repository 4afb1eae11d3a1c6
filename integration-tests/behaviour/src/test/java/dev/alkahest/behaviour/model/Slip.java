package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

/** Refers to its reader by a plain attribute and by that one's key, which are one column. */
@Table("model_slip")
class Slip extends NumberedItem implements Sharing {
    Long readerId;

    @Relationship(backPopulates = "slips")
    @ForeignKey
    Reader reader;

    @Override
    public Object shared() {
        return readerId;
    }

    @Override
    public void shared(Object value) {
        readerId = (Long) value;
    }
}
