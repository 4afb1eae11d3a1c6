package dev.alkahest.behaviour.session.bulk;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;

@Table
@Inheritance
abstract sealed class Device permits Phone, Tablet {

    @Id
    Long id;

    int weight;
}
