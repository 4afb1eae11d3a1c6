package dev.alkahest.behaviour.session.deferred;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Deferred;
import dev.alkahest.sql.Expression;

@Table("shelf_draft")
class Draft {

    @Id
    @Column(length = 20)
    String name;

    @Column(length = 40)
    final Deferred<String> body;

    @Column(length = 40, deferredGroup = "notes")
    final Deferred<String> before = Deferred.empty();

    @Column(length = 40, deferredGroup = "notes")
    final Deferred<String> after = Deferred.empty();

    int edition;

    /** Stands behind the columns that are read with a row, and before those that are not. */
    @Formula
    int next;

    static Expression<Integer> next(DraftTable draft) {
        return draft.edition.plus(1);
    }

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
