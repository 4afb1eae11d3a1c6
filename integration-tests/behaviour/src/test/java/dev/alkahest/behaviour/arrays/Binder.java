package dev.alkahest.behaviour.arrays;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Deferred;
import java.util.List;

@Table("array_binder")
class Binder {

    @Id
    Long id;

    String title;

    @Column
    final Deferred<List<String>> pages = Deferred.empty();

    @Column
    final Deferred<long[]> numbers = Deferred.empty();
}
