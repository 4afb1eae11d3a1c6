package dev.alkahest.testing.shop;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("prize")
class Prize {
    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "prizes")
    Ref<Singer> singer = Ref.empty();

    Prize() {}

    Prize(String name) {
        this.name = name;
    }
}
