package dev.alkahest.behaviour.session.deferred;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Deferred;

@Table("shelf_draft")
class Draft {

    @Id
    @Column(length = 20)
    String name;

    @Column(length = 40)
    final Deferred<String> body;

    int edition;

    Draft() {
        this(null);
    }

    Draft(String name) {
        this(name, Deferred.empty());
    }

    Draft(String name, Deferred<String> holder) {
        this.name = name;
        this.body = holder;
    }
}
