package dev.alkahest.behaviour.session.concrete;

import dev.alkahest.annotation.Table;

@Table
final class GiftCoupon extends Coupon {

    String giver;

    GiftCoupon() {}

    GiftCoupon(String text, String giver) {
        super(text);
        this.giver = giver;
    }
}
