package dev.alkahest.behaviour.mixin;

import dev.alkahest.annotation.Embeddable;

@Embeddable
record Period(int since, int until) {}
