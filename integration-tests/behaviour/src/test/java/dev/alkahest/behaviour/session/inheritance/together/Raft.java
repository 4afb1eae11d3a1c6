package dev.alkahest.behaviour.session.inheritance.together;

import dev.alkahest.annotation.Table;

/** Has none of the columns. */
@Table
final class Raft extends Vessel {

    int logs;
}
