package dev.alkahest.behaviour.failure;

import static dev.alkahest.annotation.Inheritance.Strategy.JOINED;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;

@Table("fail_asset")
@Inheritance(JOINED)
abstract sealed class Asset permits Car, Desk {

    @Id
    Long id;

    String label;
}
