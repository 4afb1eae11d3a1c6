package dev.alkahest.behaviour.session.flush;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;

@Table
class Counter {

    @Id
    Long id;

    int hits;

    @Version
    int version;
}
