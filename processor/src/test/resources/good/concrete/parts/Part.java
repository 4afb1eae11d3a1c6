package parts;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Embeddable;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Unique;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

/** Classes with tables of their own; with a composite key, an embedded value, an abstract class between, and a reference to itself. */
@Table(value = "part", uniques = @Unique(name = "uq_part_maker", value = "maker"), indexes = @Index("size.height"))
@Inheritance(
        value = Inheritance.Strategy.CONCRETE,
        subclasses = {Part.Moving.class, Part.Wheel.class, Part.Frame.class})
class Part {

    @Id
    String series;

    @Id
    int number;

    @Column(unique = true)
    String maker;

    Size size = new Size();

    @Relationship(backPopulates = "parts")
    Ref<Part> whole = Ref.empty();

    @Relationship(backPopulates = "whole")
    List<Part> parts = new ArrayList<>();

    @Embeddable
    static class Size {
        int height;
        int width;
    }

    @Table
    abstract static class Moving extends Part {
        int speed;
    }

    @Table(indexes = @Index({"speed", "spokes"}))
    static class Wheel extends Moving {
        int spokes;
    }

    @Table
    static class Frame extends Part {
        @Relationship
        Wheel front;
    }
}
