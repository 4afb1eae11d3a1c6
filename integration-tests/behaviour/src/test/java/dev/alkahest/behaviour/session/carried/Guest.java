package dev.alkahest.behaviour.session.carried;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.ForeignKey.Action;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("carried_guest")
class Guest {

    @Id
    Long id;

    @Relationship(backPopulates = "guests")
    @ForeignKey(onUpdate = Action.CASCADE)
    Ref<Club> club = Ref.empty();
}
