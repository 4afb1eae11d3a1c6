package dev.alkahest.behaviour.session.spread;

import dev.alkahest.annotation.Table;

@Table
final class Courier extends Driver {

    int bikes;

    Courier() {}

    Courier(String name, String licence, int bikes) {
        super(name, licence);
        this.bikes = bikes;
    }
}
