package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Refers to its library, without which it is deleted, by a Ref and by that one's key, which are one column. */
@Table("model_pledge")
class Pledge extends VersionedItem implements Sharing {
    Long libraryId;

    @Relationship(backPopulates = "pledges")
    @ForeignKey
    Ref<Library> library = Ref.empty();

    @Override
    public Object shared() {
        return libraryId;
    }

    @Override
    public void shared(Object value) {
        libraryId = (Long) value;
    }
}
