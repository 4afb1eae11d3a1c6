package dev.alkahest.behaviour.keys.converted;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;

/** A hierarchy in one table. */
@Table("ck_notice")
@Inheritance
sealed class Notice permits BookNotice {

    @Id
    Long id;

    String text = "";
}
