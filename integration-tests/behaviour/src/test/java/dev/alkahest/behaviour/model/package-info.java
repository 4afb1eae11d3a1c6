/**
 * Random sequences of what a user can do with a session, played against a plain model of what the tables should hold and
 * what the objects should show.
 *
 * <p>{@link dev.alkahest.behaviour.model.RandomSequencesTest} plays them. {@code World} is the model, written from the
 * rules in {@code docs/session.md}, whose letters and numbers it names; {@code Player} does the same on a session and
 * compares. Where a plain attribute lets two sides disagree until the next flush, the world locks the objects concerned
 * until then: such sequences have no one right answer.
 *
 * <p>A failing sequence is cut down to what still fails and printed. Put it, as it is printed, in
 * {@code kept-sequences.txt}, which is played before anything random.
 */
package dev.alkahest.behaviour.model;
