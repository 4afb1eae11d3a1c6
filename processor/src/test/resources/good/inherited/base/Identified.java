package inherited.base;

import dev.alkahest.annotation.Id;

/** A key whose type each entity chooses. */
public abstract class Identified<K> {

    @Id
    private K id;

    public K getId() {
        return id;
    }

    public void setId(K id) {
        this.id = id;
    }
}
