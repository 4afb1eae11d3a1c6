package dev.alkahest.behaviour.session.rollback;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table
class Passport {

    @Id
    String number;

    @Relationship(backPopulates = "passport")
    @ForeignKey
    Owner owner;

    Passport() {}

    Passport(String number) {
        this.number = number;
    }
}
