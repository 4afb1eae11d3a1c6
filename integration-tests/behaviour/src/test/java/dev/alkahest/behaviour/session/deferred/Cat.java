package dev.alkahest.behaviour.session.deferred;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Deferred;

@Table
class Cat extends Pet {

    @Column(length = 40)
    final Deferred<String> script = Deferred.empty();

    int size;
}
