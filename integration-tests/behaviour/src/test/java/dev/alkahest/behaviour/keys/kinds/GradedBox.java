package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** Its key is a constant of an enum, stored by its code. */
@Table("kinds_graded")
class GradedBox extends Box<GradedBox> {

    @Id
    @Enumerated(code = "code")
    @Column(length = 1)
    Grade grade;

    GradedBox() {}

    GradedBox(Grade grade) {
        this.grade = grade;
    }

    @Override
    Object key() {
        return grade;
    }
}
