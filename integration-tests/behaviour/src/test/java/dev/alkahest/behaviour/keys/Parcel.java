package dev.alkahest.behaviour.keys;

import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table
class Parcel {

    @Id
    @Generated(with = Numbers.class)
    long number;

    String text;
}
