package dev.alkahest.behaviour.mixin;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("mixin_owner")
class Owner implements Named {

    @Id
    Long id;

    private String name;

    Owner() {}

    Owner(String name) {
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String name) {
        this.name = name;
    }
}
