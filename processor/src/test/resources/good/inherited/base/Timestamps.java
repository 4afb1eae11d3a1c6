package inherited.base;

import java.time.Instant;

/** Lends its columns to entities of other packages, which reach them by its public accessors. */
public abstract class Timestamps<K> extends Identified<K> {

    private Instant createdAt;
    protected Instant updatedAt;
    public String updatedBy;

    public Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public void setUpdatedAt(Instant updatedAt) {
        this.updatedAt = updatedAt;
    }
}
