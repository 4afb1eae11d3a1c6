package dev.alkahest.behaviour.formula;

import static dev.alkahest.behaviour.formula.ShipTable.SHIP;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Deferred;
import dev.alkahest.mapping.Ref;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.NumberExpression;
import org.jspecify.annotations.Nullable;

/** All classes share one table. */
@Table("formula_ship")
@Inheritance(Inheritance.Strategy.SINGLE_TABLE)
abstract sealed class Ship permits Ship.Plain, Ship.Cargo, Ship.Ferry {

    @Id
    @Nullable
    Long id;

    String code = "";

    int weight;

    int crew;

    @Relationship(backPopulates = "ships")
    Ref<Depot> depot = Ref.empty();

    @Formula
    String label = "";

    @Formula
    @Nullable
    String depotName;

    static Expression<String> label(ShipTable one) {
        return one.code.concat("!");
    }

    static Expression<String> depotName(ShipTable one) {
        return one.depot().name;
    }

    @Table
    static final class Plain extends Ship {}

    @Table
    static sealed class Cargo extends Ship permits Tanker {

        int load;

        /** Stands behind the formulas, wherever it is read with a row. */
        final Deferred<String> log = Deferred.empty();

        @Relationship
        @ForeignKey(nullable = false)
        Ref<Owner> owner = Ref.empty();

        @Formula
        int total;

        /** Fails in rows of other classes, whose crew is 0. */
        @Formula
        int loadOfEach;

        @Formula
        boolean heavy;

        @Formula
        @Nullable
        String ownerName;

        static NumberExpression<Integer> total(ShipCargoTable one) {
            return one.weight.plus(one.load);
        }

        static NumberExpression<Integer> loadOfEach(ShipCargoTable one) {
            return one.weight.dividedBy(one.crew);
        }

        static Condition heavy(ShipCargoTable one) {
            return one.total.ge(100);
        }

        static Expression<String> ownerName(ShipCargoTable one) {
            return one.owner().name;
        }
    }

    @Table
    static final class Tanker extends Cargo {

        int tanks;

        @Formula
        int perTank;

        static NumberExpression<Integer> perTank(ShipTankerTable one) {
            return one.total.dividedBy(one.tanks);
        }
    }

    @Table
    static final class Ferry extends Ship {

        int seats;

        /** Has the name of another class's, and another type. */
        @Formula("inDepot")
        long total;

        static Expression<Long> inDepot(ShipFerryTable one) {
            ShipTable other = SHIP.as("other");
            return select(count(other.id))
                    .from(other)
                    .where(other.depotId.eq(one.depotId))
                    .asScalar();
        }
    }
}
