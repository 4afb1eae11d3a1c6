package dev.alkahest.behaviour.keys;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("coupon_of_key")
class Coupon {

    @Id
    long id;
}
