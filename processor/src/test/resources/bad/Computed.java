package bad;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Embeddable;
import dev.alkahest.annotation.Embedded;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;

@Table
class Computed {

    @Id
    @dev.alkahest.annotation.Computed("1 + 1") // error at "1 + 1": [Computed] Computed.id has @Id, and what the database computes is never written. Remove one of the two.
    Long id;

    @Version
    @dev.alkahest.annotation.Computed("1 + 1") // error at "1 + 1": [Computed] Computed.version has @Version, and what the database computes is never written. Remove one of the two.
    int version;

    @ForeignKey(target = Computed.class)
    @dev.alkahest.annotation.Computed("1 + 1") // error at "1 + 1": [Computed] Computed.otherId has @ForeignKey, and what the database computes is never written. Remove one of the two.
    Long otherId;

    @dev.alkahest.annotation.Computed(" ") // error at " ": [Computed] Computed.nothing is computed from nothing. Give an SQL expression over columns.
    int nothing;

    @Column(defaultValue = "0") // error at "0": [Computed] Computed.total is always computed, so it has no default. Remove defaultValue or @Computed.
    @dev.alkahest.annotation.Computed("1 + 1")
    Integer total;

    @dev.alkahest.annotation.Computed("1 + 1") // error at @dev.alkahest.annotation.Computed("1 + 1"): [MisplacedAnnotation] Computed.parent is a relationship, and @Computed is for columns. Remove it; @ForeignKey describes the column of a relationship.
    @Relationship
    Computed parent;

    @Embedded
    @dev.alkahest.annotation.Computed("1 + 1") // error at @dev.alkahest.annotation.Computed("1 + 1"): [Embedded] Computed.size is an embedded value of several columns, and @Computed is for one. Remove it; @Embedded says how its columns are named.
    Size size;

    @Embeddable
    static class Size {

        int width;

        int height;
    }

    @Embeddable
    static class Area {

        int width;

        @dev.alkahest.annotation.Computed("width * width") // error at "width * width": [Computed] Area.square is part of an embeddable class, where no column is computed yet. Declare it in the entity.
        int square;
    }

    @Table
    static class Fixed {

        @Id
        Long id;

        @dev.alkahest.annotation.Computed("1 + 1")
        final int two; // error: [FinalField] Fixed.two is final, so it can't be computed again. Remove @Computed, or 'final'.

        Fixed(int two) {
            this.two = two;
        }
    }
}
