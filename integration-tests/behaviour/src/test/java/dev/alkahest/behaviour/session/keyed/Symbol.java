package dev.alkahest.behaviour.session.keyed;

enum Symbol {
    SUN,
    MOON
}
