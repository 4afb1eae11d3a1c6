package dev.alkahest.behaviour.session.sharedkey;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("shared_passport")
class Passport {
    @Id
    long citizenId;

    @Relationship(backPopulates = "passport")
    @ForeignKey
    Ref<Citizen> citizen = Ref.empty();

    String country;

    Passport() {}

    Passport(String country) {
        this.country = country;
    }
}
