/** Superclasses that are no entities and lend what they declare to those below, and interfaces that entities implement. */
package dev.alkahest.behaviour.mixin;
