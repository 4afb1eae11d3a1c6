package dev.alkahest.behaviour.session.unique;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.SoftDelete;
import dev.alkahest.annotation.Table;

@Table("row_locker")
class Locker {

    @Id
    Long id;

    @Column(unique = true)
    String code;

    @SoftDelete
    boolean removed;

    Locker() {}

    Locker(String code) {
        this.code = code;
    }
}
