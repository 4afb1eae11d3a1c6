package dev.alkahest.behaviour.session.keyed;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table
class Rune {

    @Id
    Long id;

    Symbol symbol;

    String stone;

    @Relationship(backPopulates = "runes")
    List<Guild> guilds = new ArrayList<>();

    Rune() {}

    Rune(Symbol symbol, String stone) {
        this.symbol = symbol;
        this.stone = stone;
    }

    @Override
    public String toString() {
        return stone;
    }
}
