package dev.alkahest.behaviour.session.shape;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Fixture {

    @Id
    Long id;

    @Relationship(backPopulates = "homeGames")
    @ForeignKey(column = "host")
    Ref<Club> home = Ref.empty();

    @Relationship(backPopulates = "awayGames")
    @ForeignKey(column = "guest")
    Ref<Club> away = Ref.empty();

    Fixture() {}

    Fixture(Club home) {
        this.home = Ref.of(home);
    }

    Fixture(Club home, Club away) {
        this(home);
        this.away = Ref.of(away);
    }
}
