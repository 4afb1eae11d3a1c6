package dev.alkahest.behaviour.session.engines;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** The database deletes it with its member. */
@Table("engines_badge")
class Badge {

    @Id
    Long id;

    @Relationship
    @ForeignKey(onDelete = ForeignKey.Action.CASCADE)
    Ref<Member> member = Ref.empty();
}
