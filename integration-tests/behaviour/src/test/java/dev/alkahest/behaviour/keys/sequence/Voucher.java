package dev.alkahest.behaviour.keys.sequence;

import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table("sequence_voucher")
class Voucher {

    @Id
    @Generated(value = Generated.Strategy.SEQUENCE, block = 5)
    long id;
}
