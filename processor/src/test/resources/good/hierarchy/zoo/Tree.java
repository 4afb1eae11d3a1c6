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

    /** A hierarchy of three classes with tables of their own, whose key is of two columns. */
    @Table(schema = "lot", indexes = @dev.alkahest.annotation.Index("name"))
    @Inheritance(value = Inheritance.Strategy.JOINED, subclasses = {Plot.Garden.class, Plot.Garden.Rosary.class})
    abstract static class Plot {

        @Id
        int east;

        @Id
        int north;

        @Column(nullable = false)
        String name;

        @dev.alkahest.annotation.Version
        long version;

        @Table(uniques = @dev.alkahest.annotation.Unique({"flowers", "neighbour"}))
        static class Garden extends Plot {

            @Column(nullable = false)
            Integer flowers;

            @dev.alkahest.annotation.Relationship
            dev.alkahest.mapping.Ref<Plot> neighbour = dev.alkahest.mapping.Ref.empty();

            @Table
            static class Rosary extends Garden {}
        }
    }

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
