package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Its key is made by the database. */
@Table("kinds_identity")
class IdentityBox extends Box<IdentityBox> {

    @Id
    Long id;

    @Override
    Object key() {
        return id;
    }
}
