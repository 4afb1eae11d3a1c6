package dev.alkahest.behaviour.session.keyed;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Embeddable;

@Embeddable
record Place(
        @Column("place_row") int row,
        @Column("place_column") int column) {}
