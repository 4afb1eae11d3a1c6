package dev.alkahest.behaviour.session.spread;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Locker {

    @Id
    int number;

    @Relationship(backPopulates = "locker")
    Ref<Driver> driver = Ref.empty();

    Locker() {}

    Locker(int number) {
        this.number = number;
    }
}
