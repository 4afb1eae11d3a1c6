package bad;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Transient;
import dev.alkahest.annotation.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@Table
class FinalField {

    @Id
    Long id;

    final String title = ""; // error: [FinalField] FinalField.title is final, so it can't be read from a row. Remove 'final', let the constructor take it, or mark it with @Transient.

    @Relationship(backPopulates = "parent")
    final List<FinalField> children = new ArrayList<>(); // error: [FinalField] FinalField.children is final, and a session puts a holder of its own there. Remove 'final'.

    @Relationship(backPopulates = "children")
    FinalField parent;

    @Transient
    final String remark = "";

    @Table
    static class Taken {

        @Id
        @Generated
        final UUID id; // error: [FinalField] Taken.id is final, so it can't be given a generated key. Set it when the object is made, and remove @Generated, or 'final'.

        @Version
        final int version; // error: [FinalField] Taken.version is final, and each change of a row gives it another version. Remove @Version, or 'final'.

        @Column(defaultValue = "'new'")
        final String state; // error: [FinalField] Taken.state is final, so it can't be given the database's default. Remove defaultValue, or 'final'.

        final byte[] picture; // error: [FinalField] Taken.picture is final, and what it holds can change in place, which no rollback could take back. Remove 'final'.

        Taken(UUID id, int version, String state, byte[] picture) {
            this.id = id;
            this.version = version;
            this.state = state;
            this.picture = picture;
        }
    }

    @Table
    record Country(
            @Id String code,
            @Version int version, // error at @Version int version: [FinalField] Country.version can't change, and each change of a row gives it another version. Remove @Version, or make Country a class.
            @Relationship @ForeignKey FinalField field, // error at @Relationship @ForeignKey FinalField field: [FinalField] Country.field is a relationship, and a record can't be given what it refers to after it was made. Make it a column with @ForeignKey, or make Country a class.
            @Transient int cached) {} // error at @Transient int cached: [Record] Country.cached is not stored, so no Country can be made of a row. Store it, or make Country a class.
}
