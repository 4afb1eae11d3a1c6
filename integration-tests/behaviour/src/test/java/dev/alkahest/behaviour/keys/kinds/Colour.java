package dev.alkahest.behaviour.keys.kinds;

enum Colour {
    RED,
    GREEN,
    BLUE,
    WHITE,
    BLACK
}
