package dev.alkahest.behaviour.session.deferred;

import dev.alkahest.annotation.Column;
import dev.alkahest.mapping.Deferred;

abstract class WithContent {

    @Column(length = 40)
    private final Deferred<String> content = Deferred.empty();

    Deferred<String> getContent() {
        return content;
    }
}
