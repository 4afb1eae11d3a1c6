package dev.alkahest.behaviour.filter;

import dev.alkahest.annotation.Filter;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.sql.Condition;

@Table("filter_jar")
class Jar {

    @Id
    long id;

    String shelf = "";

    boolean empty;

    Jar() {}

    Jar(long id, String shelf, boolean empty) {
        this.id = id;
        this.shelf = shelf;
        this.empty = empty;
    }

    @Filter
    static Condition full(JarTable jar) {
        return jar.empty.eq(false);
    }
}
