package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Its key is that of its stamp, which is converted, and a number. */
@Table("kinds_stamped")
class StampedBox extends Box<StampedBox> {

    @Id
    @Relationship
    Ref<Stamp> stamp = Ref.empty();

    @Id
    int number;

    StampedBox() {}

    StampedBox(Stamp stamp, int number) {
        this.stamp.set(stamp);
        this.number = number;
    }

    @Override
    Object key() {
        return new StampedBoxKey((Code) stamp.key(), number);
    }
}
