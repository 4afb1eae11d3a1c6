package dev.alkahest.behaviour.session.joinedkey;

import dev.alkahest.annotation.Table;

@Table("joinedkey_cabinet")
final class Cabinet extends Shelf {

    int drawers;

    Cabinet() {}

    Cabinet(String name) {
        super(name);
    }
}
