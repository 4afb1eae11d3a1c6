package dev.alkahest.behaviour.session.keyref;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table("keyref_course")
class Course {
    @Id
    String code;

    @Relationship(backPopulates = "course")
    List<Enrolment> enrolments = new ArrayList<>();

    Course() {}

    Course(String code) {
        this.code = code;
    }
}
