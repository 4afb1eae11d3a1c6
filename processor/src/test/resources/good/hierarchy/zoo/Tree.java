package zoo;

import base.Living;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;

/** Has an enum that is stored by position. */
@Table
public class Tree extends Living {

    /** Whether it loses its leaves. */
    public enum Leaves {
        GREEN,
        LOST
    }

    @Column("tree_size")
    int size;

    @Enumerated(Enumerated.As.ORDINAL)
    Leaves leaves;

    /** A hierarchy of two classes in one, told by integers. */
    @Table
    @Inheritance(
            discriminator = "sort",
            discriminatorType = Inheritance.Discriminator.INTEGER,
            subclasses = Nest.Hole.class)
    @dev.alkahest.annotation.DiscriminatorValue("1")
    static class Nest {

        @Id
        int id;

        @Table
        @dev.alkahest.annotation.DiscriminatorValue("2")
        static class Hole extends Nest {

            boolean deep;
        }
    }
}
