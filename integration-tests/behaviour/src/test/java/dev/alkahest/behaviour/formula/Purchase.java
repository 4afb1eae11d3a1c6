package dev.alkahest.behaviour.formula;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Expression;
import dev.alkahest.sql.NumberExpression;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Table("shop_purchase")
class Purchase {

    @Id
    long id;

    @Column(precision = 10, scale = 2)
    BigDecimal price = BigDecimal.ZERO;

    @Column(precision = 10, scale = 2)
    BigDecimal fee = BigDecimal.ZERO;

    @Formula
    @Column(precision = 12, scale = 2)
    @Nullable
    BigDecimal total;

    @Formula
    private boolean large;

    @Formula
    @Nullable
    String shopperName;

    @Relationship(backPopulates = "orders")
    @ForeignKey(nullable = false)
    Ref<Shopper> shopper = Ref.empty();

    Purchase() {}

    Purchase(String price, String fee) {
        this.price = new BigDecimal(price);
        this.fee = new BigDecimal(fee);
    }

    boolean isLarge() {
        return large;
    }

    void setLarge(boolean large) {
        this.large = large;
    }

    static NumberExpression<BigDecimal> total(PurchaseTable purchase) {
        return purchase.price.plus(purchase.fee);
    }

    static Condition large(PurchaseTable purchase) {
        return purchase.total.ge(new BigDecimal("100.00"));
    }

    static Expression<String> shopperName(PurchaseTable purchase) {
        return purchase.shopper().name;
    }
}
