package dev.alkahest.behaviour.mixin;

import dev.alkahest.annotation.Table;
import java.util.UUID;

/** Its key is made by the session. */
@Table("mixin_orchard")
class Orchard extends Owned<UUID> {

    int trees;

    Orchard() {}

    Orchard(int trees) {
        this.trees = trees;
    }
}
