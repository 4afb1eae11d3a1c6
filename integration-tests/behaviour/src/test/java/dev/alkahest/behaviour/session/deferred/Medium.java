package dev.alkahest.behaviour.session.deferred;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Deferred;

@Table("shelf_medium")
@Inheritance(value = Inheritance.Strategy.JOINED, subclasses = Film.class)
class Medium {

    @Id
    Long id;

    @Column(length = 40, deferredGroup = "words")
    final Deferred<String> remark = Deferred.empty();

    @Column(length = 40)
    String name;
}
