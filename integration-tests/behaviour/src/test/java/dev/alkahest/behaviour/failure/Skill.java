package dev.alkahest.behaviour.failure;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.LinkedHashSet;
import java.util.Set;

@Table("fail_skill")
class Skill {

    @Id
    String code;

    int points;

    @Relationship(backPopulates = "skills")
    Set<Worker> workers = new LinkedHashSet<>();

    Skill() {}

    Skill(String code, int points) {
        this.code = code;
        this.points = points;
    }
}
