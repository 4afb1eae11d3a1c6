package dev.alkahest.behaviour.keys.kinds;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("kinds_seal")
class Seal {

    @Id
    Long id;
}
