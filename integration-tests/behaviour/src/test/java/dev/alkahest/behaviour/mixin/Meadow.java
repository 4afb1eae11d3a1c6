package dev.alkahest.behaviour.mixin;

import dev.alkahest.annotation.Table;

/** Its key is made by the database. */
@Table("mixin_meadow")
class Meadow extends Owned<Long> implements Named {

    private String name;

    Meadow() {}

    Meadow(String name) {
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
