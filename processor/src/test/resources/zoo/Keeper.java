package zoo;

import static dev.alkahest.annotation.Inheritance.Strategy.JOINED;

import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;
import dev.alkahest.sql.Expression;

/** Whoever feeds animals. */
@Table("keeper")
@Inheritance(JOINED)
public sealed class Keeper permits Vet {

    @Id
    Long id;

    String name;

    @Formula
    String badge;

    static Expression<String> badge(KeeperTable keeper) {
        return keeper.name.upper();
    }
}
