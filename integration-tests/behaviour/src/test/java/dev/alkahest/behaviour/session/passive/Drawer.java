package dev.alkahest.behaviour.session.passive;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Its foreign key does not follow a changed key. */
@Table("passive_drawer")
class Drawer {

    @Id
    Long id;

    @Relationship(backPopulates = "drawers")
    Ref<Cabinet> cabinet = Ref.empty();
}
