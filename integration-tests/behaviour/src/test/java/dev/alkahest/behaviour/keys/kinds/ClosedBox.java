package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

/** Its key is that of its seal, a plain reference, whose column is that of the key. */
@Table("kinds_closed")
class ClosedBox extends Box<ClosedBox> {

    @Id
    Long sealId;

    @Relationship
    Seal seal;

    ClosedBox() {}

    ClosedBox(Seal seal) {
        this.seal = seal;
    }

    @Override
    Object key() {
        return sealId;
    }
}
