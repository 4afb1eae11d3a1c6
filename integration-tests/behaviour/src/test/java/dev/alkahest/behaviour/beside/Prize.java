package dev.alkahest.behaviour.beside;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("beside_prize")
class Prize {

    @Id
    @Generated
    Long id;

    @Column(length = 40)
    String name;

    @Relationship(backPopulates = "prizes")
    Ref<Novel> novel = Ref.empty();

    Prize() {}

    Prize(String name) {
        this.name = name;
    }
}
