package dev.alkahest.behaviour.session.history;

enum Colour {
    RED,
    WHITE
}
