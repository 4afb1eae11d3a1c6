package dev.alkahest.behaviour.beside;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Table;

@Table("beside_poet")
class Poet extends Writer {

    @Column(length = 40)
    String metre;

    Poet() {}

    Poet(String name, String metre) {
        super(name, null);
        this.metre = metre;
    }
}
