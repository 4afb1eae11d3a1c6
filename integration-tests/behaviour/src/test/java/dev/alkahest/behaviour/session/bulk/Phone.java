package dev.alkahest.behaviour.session.bulk;

import dev.alkahest.annotation.Table;

@Table
final class Phone extends Device {

    Phone() {}

    Phone(int weight) {
        this.weight = weight;
    }
}
