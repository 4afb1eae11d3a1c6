package dev.alkahest.behaviour.arrays;

enum Hue {
    GREEN,
    BROWN
}
