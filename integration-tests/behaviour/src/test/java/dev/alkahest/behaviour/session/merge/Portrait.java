package dev.alkahest.behaviour.session.merge;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Portrait {

    @Id
    Long id;

    String file;

    @Relationship(backPopulates = "portrait")
    @ForeignKey
    Ref<Writer> writer = Ref.empty();

    Portrait() {}

    Portrait(String file) {
        this.file = file;
    }
}
