/** Objects that are built by name. */
package dev.alkahest.behaviour.builder;
