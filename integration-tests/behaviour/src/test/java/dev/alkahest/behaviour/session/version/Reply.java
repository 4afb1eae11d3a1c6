package dev.alkahest.behaviour.session.version;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import dev.alkahest.mapping.Ref;

@Table
class Reply {

    @Id
    Long id;

    String text;

    @Version
    Long version;

    @Relationship(backPopulates = "replies")
    Ref<Ticket> ticket = Ref.empty();

    Reply() {}

    Reply(String text) {
        this.text = text;
    }
}
