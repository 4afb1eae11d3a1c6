package dev.alkahest.behaviour.session.wide;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import dev.alkahest.mapping.Ref;

/** Has more columns than a long has bits: those from the 64th on share the last one. */
@Table("wide_form")
class Form {

    @Id
    Long id;

    @Version
    int version;

    @Relationship
    Ref<Form> former = Ref.empty();

    Integer c1;
    Integer c2;
    Integer c3;
    Integer c4;
    Integer c5;
    Integer c6;
    Integer c7;
    Integer c8;
    Integer c9;
    Integer c10;
    Integer c11;
    Integer c12;
    Integer c13;
    Integer c14;
    Integer c15;
    Integer c16;
    Integer c17;
    Integer c18;
    Integer c19;
    Integer c20;
    Integer c21;
    Integer c22;
    Integer c23;
    Integer c24;
    Integer c25;
    Integer c26;
    Integer c27;
    Integer c28;
    Integer c29;
    Integer c30;
    Integer c31;
    Integer c32;
    Integer c33;
    Integer c34;
    Integer c35;
    Integer c36;
    Integer c37;
    Integer c38;
    Integer c39;
    Integer c40;
    Integer c41;
    Integer c42;
    Integer c43;
    Integer c44;
    Integer c45;
    Integer c46;
    Integer c47;
    Integer c48;
    Integer c49;
    Integer c50;
    Integer c51;
    Integer c52;
    Integer c53;
    Integer c54;
    Integer c55;
    Integer c56;
    Integer c57;
    Integer c58;
    Integer c59;
    Integer c60;
    Integer c61;
    Integer c62;
    Integer c63;
    Integer c64;
    Integer c65;
    Integer c66;
    Integer c67;
    Integer c68;
    Integer c69;
    Integer c70;

    String note;
}
