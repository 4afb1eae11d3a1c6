/** What is declared to be loaded with its owner, whoever reads that. */
@org.jspecify.annotations.NullUnmarked
package dev.alkahest.behaviour.session.eager;
