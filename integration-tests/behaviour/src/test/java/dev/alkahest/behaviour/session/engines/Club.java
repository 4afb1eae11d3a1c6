package dev.alkahest.behaviour.session.engines;

import dev.alkahest.annotation.Fetch;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Its founder is read in the statement that reads it. */
@Table("engines_club")
class Club {

    @Id
    Long id;

    String name;

    @Relationship(fetch = Fetch.JOINED)
    Ref<Member> founder = Ref.empty();

    Club() {}

    Club(String name) {
        this.name = name;
    }
}
