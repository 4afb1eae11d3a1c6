package dev.alkahest.behaviour.keys.converted;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** A record, whose key only its constructor sets. */
@Table("ck_label")
record Label(
        @Id @Convert(IsbnConverter.class) @Column(length = 20)
        Isbn number,

        String text) {}
