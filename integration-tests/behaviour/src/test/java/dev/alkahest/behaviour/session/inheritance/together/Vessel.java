package dev.alkahest.behaviour.session.inheritance.together;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;

@Table("together_vessel")
@Inheritance
abstract sealed class Vessel permits Kayak, Ferry, Raft {

    @Id
    Long id;
}
