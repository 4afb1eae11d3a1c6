package dev.alkahest.behaviour.session.upsert;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Unique;
import dev.alkahest.annotation.Version;

/** All tools are in one table. */
@Table(value = "upsert_tool", uniques = @Unique({"shelf", "place"}))
@Inheritance
abstract sealed class Tool permits Drill, Saw {

    @Id
    Long id;

    @Version
    int version;

    @Column(unique = true, nullable = false)
    String code;

    Integer shelf;

    Integer place;
}
