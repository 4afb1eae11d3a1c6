package dev.alkahest.behaviour.session.engines;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("engines_member")
class Member {

    @Id
    Long id;

    String name;
}
