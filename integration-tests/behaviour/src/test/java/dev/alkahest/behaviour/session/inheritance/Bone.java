package dev.alkahest.behaviour.session.inheritance;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Bone {

    @Id
    Long id;

    String size;

    @Relationship(backPopulates = "bones")
    Ref<Dog> dog = Ref.empty();

    Bone() {}

    Bone(String size) {
        this.size = size;
    }
}
