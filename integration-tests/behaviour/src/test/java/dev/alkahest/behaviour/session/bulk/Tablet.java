package dev.alkahest.behaviour.session.bulk;

import dev.alkahest.annotation.Table;

@Table
final class Tablet extends Device {

    Tablet() {}

    Tablet(int weight) {
        this.weight = weight;
    }
}
