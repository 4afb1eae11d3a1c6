package dev.alkahest.behaviour.session.deferred;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Deferred;

@Table("shelf_film")
class Film extends Medium {

    @Column(length = 40, deferredGroup = "words")
    final Deferred<String> script = Deferred.empty();

    int size;
}
