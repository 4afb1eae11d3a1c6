package dev.alkahest.behaviour.formula;

import static dev.alkahest.behaviour.formula.PlaneTable.PLANE;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Deferred;
import dev.alkahest.mapping.Ref;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.NumberExpression;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Each class has a table with all columns. */
@Table("formula_plane")
@Inheritance(Inheritance.Strategy.CONCRETE)
abstract sealed class Plane permits Plane.Plain, Plane.Cargo, Plane.Ferry {

    @Id
    @Generated(Generated.Strategy.UUID_V7)
    @Nullable
    UUID id;

    String code = "";

    int weight;

    int crew;

    @Relationship(backPopulates = "planes")
    Ref<Depot> depot = Ref.empty();

    @Formula
    String label = "";

    @Formula
    @Nullable
    String depotName;

    static Expression<String> label(PlaneTable one) {
        return one.code.concat("!");
    }

    static Expression<String> depotName(PlaneTable one) {
        return one.depot().name;
    }

    @Table("formula_plain_plane")
    static final class Plain extends Plane {}

    @Table("formula_cargo_plane")
    static sealed class Cargo extends Plane permits Tanker {

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

        static NumberExpression<Integer> total(PlaneCargoTable one) {
            return one.weight.plus(one.load);
        }

        static NumberExpression<Integer> loadOfEach(PlaneCargoTable one) {
            return one.weight.dividedBy(one.crew);
        }

        static Condition heavy(PlaneCargoTable one) {
            return one.total.ge(100);
        }

        static Expression<String> ownerName(PlaneCargoTable one) {
            return one.owner().name;
        }
    }

    @Table("formula_tanker_plane")
    static final class Tanker extends Cargo {

        int tanks;

        @Formula
        int perTank;

        static NumberExpression<Integer> perTank(PlaneTankerTable one) {
            return one.total.dividedBy(one.tanks);
        }
    }

    @Table("formula_ferry_plane")
    static final class Ferry extends Plane {

        int seats;

        /** Has the name of another class's, and another type. */
        @Formula("inDepot")
        long total;

        static Expression<Long> inDepot(PlaneFerryTable one) {
            PlaneTable other = PLANE.as("other");
            return select(count(other.id))
                    .from(other)
                    .where(other.depotId.eq(one.depotId))
                    .asScalar();
        }
    }
}
