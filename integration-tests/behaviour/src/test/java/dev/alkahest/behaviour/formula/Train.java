package dev.alkahest.behaviour.formula;

import static dev.alkahest.behaviour.formula.TrainTable.TRAIN;
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

/** Each class has a table for what it adds. */
@Table("formula_train")
@Inheritance(Inheritance.Strategy.JOINED)
abstract sealed class Train permits Train.Plain, Train.Cargo, Train.Ferry {

    @Id
    @Nullable
    Long id;

    String code = "";

    int weight;

    int crew;

    @Relationship(backPopulates = "trains")
    Ref<Depot> depot = Ref.empty();

    @Formula
    String label = "";

    @Formula
    @Nullable
    String depotName;

    static Expression<String> label(TrainTable one) {
        return one.code.concat("!");
    }

    static Expression<String> depotName(TrainTable one) {
        return one.depot().name;
    }

    @Table("formula_plain_train")
    static final class Plain extends Train {}

    @Table("formula_cargo_train")
    static sealed class Cargo extends Train permits Tanker {

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

        static NumberExpression<Integer> total(TrainCargoTable one) {
            return one.weight.plus(one.load);
        }

        static NumberExpression<Integer> loadOfEach(TrainCargoTable one) {
            return one.weight.dividedBy(one.crew);
        }

        static Condition heavy(TrainCargoTable one) {
            return one.total.ge(100);
        }

        static Expression<String> ownerName(TrainCargoTable one) {
            return one.owner().name;
        }
    }

    @Table("formula_tanker_train")
    static final class Tanker extends Cargo {

        int tanks;

        @Formula
        int perTank;

        static NumberExpression<Integer> perTank(TrainTankerTable one) {
            return one.total.dividedBy(one.tanks);
        }
    }

    @Table("formula_ferry_train")
    static final class Ferry extends Train {

        int seats;

        /** Has the name of another class's, and another type. */
        @Formula("inDepot")
        long total;

        static Expression<Long> inDepot(TrainFerryTable one) {
            TrainTable other = TRAIN.as("other");
            return select(count(other.id))
                    .from(other)
                    .where(other.depotId.eq(one.depotId))
                    .asScalar();
        }
    }
}
