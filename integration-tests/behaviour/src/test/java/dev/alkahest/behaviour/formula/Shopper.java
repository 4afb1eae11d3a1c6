package dev.alkahest.behaviour.formula;

import static dev.alkahest.behaviour.formula.PurchaseTable.PURCHASE;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;

import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.sql.Expression;
import java.util.ArrayList;
import java.util.List;

@Table("shopper")
class Shopper {

    @Id
    long id;

    String name = "";

    @Formula("ordersOf")
    long orderCount;

    @Formula
    String label = "";

    @Relationship(backPopulates = "shopper")
    List<Purchase> orders = new ArrayList<>();

    Shopper() {}

    Shopper(String name) {
        this.name = name;
    }

    static Expression<Long> ordersOf(ShopperTable shopper) {
        return select(count(PURCHASE.id))
                .from(PURCHASE)
                .where(PURCHASE.shopperId.eq(shopper.id))
                .asScalar();
    }

    static Expression<String> label(ShopperTable shopper) {
        return shopper.name.concat("!");
    }
}
