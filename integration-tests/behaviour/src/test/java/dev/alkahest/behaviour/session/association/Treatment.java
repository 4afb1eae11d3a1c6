package dev.alkahest.behaviour.session.association;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Treatment {

    @Id
    Long id;

    @Relationship(backPopulates = "treatments")
    Ref<Lecture> lecture = Ref.empty();

    @Relationship
    Ref<Theme> theme = Ref.empty();

    Treatment() {}

    Treatment(Theme theme) {
        this.theme.set(theme);
    }
}
