package dev.alkahest.behaviour.constructor;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** A record with a key of two columns. */
@Table
record Distance(
        @Id @Column(length = 2) String origin,
        @Id @Column(length = 2) String target,
        int kilometres) {}
