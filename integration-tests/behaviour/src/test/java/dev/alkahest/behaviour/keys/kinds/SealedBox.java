package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Its key is that of its seal. */
@Table("kinds_sealed")
class SealedBox extends Box<SealedBox> {

    @Id
    @Relationship
    Ref<Seal> seal = Ref.empty();

    SealedBox() {}

    SealedBox(Seal seal) {
        this.seal.set(seal);
    }

    @Override
    Object key() {
        return seal.key();
    }
}
