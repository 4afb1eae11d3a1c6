package dev.alkahest.behaviour.session.flush;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Remark {

    @Id
    Long id;

    String text;

    @Relationship(backPopulates = "remarks")
    Ref<Post> post = Ref.empty();

    Remark() {}

    Remark(String text) {
        this.text = text;
    }
}
