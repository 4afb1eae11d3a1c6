package dev.alkahest.behaviour.keys;

import dev.alkahest.annotation.Table;

@Table
class Subscription extends Deal {

    int months;

    Subscription() {}

    Subscription(String text) {
        super(text);
    }
}
