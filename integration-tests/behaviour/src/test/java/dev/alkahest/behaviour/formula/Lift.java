package dev.alkahest.behaviour.formula;

import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;
import dev.alkahest.sql.Expression;

/** Only one of its classes has formulas. */
@Table("formula_lift")
@Inheritance
sealed class Lift permits Lift.Goods, Lift.Home {

    @Id
    long id;

    int floors;

    @Table
    static final class Goods extends Lift {

        @Formula
        int stops;

        static Expression<Integer> stops(LiftGoodsTable one) {
            return one.floors.plus(1);
        }
    }

    @Table
    static final class Home extends Lift {}
}
