package dev.alkahest.behaviour.formula;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("formula_owner")
class Owner {

    @Id
    long id;

    String name = "";
}
