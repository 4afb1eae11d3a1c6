package bad;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Computed;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
class LastBit {

    int c0; int c1; int c2; int c3; int c4; int c5; int c6; int c7; int c8; int c9; int c10; int c11; int c12; int c13; int c14; int c15; int c16; int c17; int c18; int c19; int c20; int c21; int c22; int c23; int c24; int c25; int c26; int c27; int c28; int c29; int c30; int c31; int c32; int c33; int c34; int c35; int c36; int c37; int c38; int c39; int c40; int c41; int c42; int c43; int c44; int c45; int c46; int c47; int c48; int c49; int c50; int c51; int c52; int c53; int c54; int c55; int c56; int c57; int c58; int c59; int c60; int c61;

    @Relationship
    Ref<LastBit> parent;

    @Id
    Long id; // error: [NotSupported] LastBit.id is column 64 of its table, and a value that the database makes is supported in the first 63. Declare it further up.

    @Column(defaultValue = "0")
    Integer plays; // error: [NotSupported] LastBit.plays is column 65 of its table, and a value that the database makes is supported in the first 63. Declare it further up.

    Integer likes;

    @Computed("likes + 1")
    int more; // error: [NotSupported] LastBit.more is column 67 of its table, and a value that the database makes is supported in the first 63. Declare it further up.

    @Relationship
    Ref<LastBit> former; // error: [NotSupported] LastBit.former refers by column 68 of its table, and a foreign key is supported in the first 63. Declare it further up.
}
