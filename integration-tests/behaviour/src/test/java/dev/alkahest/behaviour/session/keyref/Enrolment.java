package dev.alkahest.behaviour.session.keyref;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("keyref_enrolment")
class Enrolment {
    @Id
    @Relationship(backPopulates = "enrolments")
    Ref<Pupil> pupil = Ref.empty();

    @Id
    @Relationship(backPopulates = "enrolments")
    @ForeignKey(column = "course", onUpdate = ForeignKey.Action.CASCADE)
    Ref<Course> course = Ref.empty();

    Integer grade;

    Enrolment() {}

    Enrolment(Pupil pupil, Course course) {
        this.pupil = Ref.of(pupil);
        this.course = Ref.of(course);
    }
}
