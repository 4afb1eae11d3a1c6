package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Table;

/** A medium with a column of its own. */
@Table("model_disc")
final class Disc extends Medium implements Noted {
    String label;

    @Override
    public String note() {
        return label;
    }

    @Override
    public void note(String note) {
        label = note;
    }
}
