package dev.alkahest.behaviour.session.shape;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Wagon {

    @Id
    String name;

    @Relationship(backPopulates = "wagons")
    Ref<Train> train = Ref.empty();

    /** A plain attribute, with another composite key to the same table. */
    @Relationship(backPopulates = "spares")
    @ForeignKey(column = {"spare_company", "spare_number"})
    Train spareFor;

    Wagon() {}

    Wagon(String name) {
        this.name = name;
    }
}
