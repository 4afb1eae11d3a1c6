package dev.alkahest.behaviour.session.concrete;

import static dev.alkahest.annotation.Inheritance.Strategy.CONCRETE;

import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;

/** The keys of all classes come from one sequence. */
@Table("coupon")
@Inheritance(CONCRETE)
sealed class Coupon permits GiftCoupon {

    @Id
    @Generated(value = Generated.Strategy.SEQUENCE, block = 10)
    Long id;

    String text;

    Coupon() {}

    Coupon(String text) {
        this.text = text;
    }
}
