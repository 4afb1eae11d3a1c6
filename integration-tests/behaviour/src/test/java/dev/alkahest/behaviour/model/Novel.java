package dev.alkahest.behaviour.model;

import dev.alkahest.annotation.Table;

/** A work with a column of its own. */
@Table
final class Novel extends Work implements Noted {
    String plot;

    @Override
    public String note() {
        return plot;
    }

    @Override
    public void note(String note) {
        plot = note;
    }
}
