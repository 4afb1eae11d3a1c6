package dev.alkahest.behaviour.embedded;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Embeddable;

@Embeddable
record Place(Double latitude, @Column("lon") Double longitude) {}
