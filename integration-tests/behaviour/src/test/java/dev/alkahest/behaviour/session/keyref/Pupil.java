package dev.alkahest.behaviour.session.keyref;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table("keyref_pupil")
class Pupil {
    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "pupil", cascade = Cascade.ALL)
    List<Enrolment> enrolments = new ArrayList<>();

    @Relationship(
            backPopulates = "pupil",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    Ref<Locker> locker = Ref.empty();

    Pupil() {}

    Pupil(String name) {
        this.name = name;
    }
}
