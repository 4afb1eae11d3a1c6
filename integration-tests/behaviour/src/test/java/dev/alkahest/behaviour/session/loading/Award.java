package dev.alkahest.behaviour.session.loading;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class Award {

    @Id
    Long id;

    @Relationship(backPopulates = "awards")
    Ref<Album> album = Ref.empty();
}
