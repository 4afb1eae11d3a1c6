package dev.alkahest.behaviour.enums;

enum Weather {
    SUN,
    RAIN,
    SNOW
}
