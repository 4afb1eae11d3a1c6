package dev.alkahest.behaviour.session.keyed;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.EnumMap;
import java.util.Map;

/** Its runes are in a many-to-many map, by an enum. */
@Table
class Guild {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "guilds", mapKey = "symbol", secondary = @Secondary("guild_rune"))
    Map<Symbol, Rune> runes = new EnumMap<>(Symbol.class);

    Guild() {}

    Guild(String name, Rune... runes) {
        this.name = name;
        for (Rune rune : runes) {
            this.runes.put(rune.symbol, rune);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
