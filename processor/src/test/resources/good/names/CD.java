package names;

import dev.alkahest.annotation.Filter;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Expression;
import java.util.List;

/** A class that is called as the constant of its table is. */
@Table
public class CD {

    @Id
    Long id;

    int songs;

    @Formula("twice")
    int doubled;

    @Relationship(backPopulates = "parts")
    Ref<CD> box = Ref.empty();

    @Relationship(backPopulates = "box")
    List<CD> parts;

    static Expression<Integer> twice(CDTable cd) {
        return cd.songs.times(2);
    }

    @Filter
    static Condition sold(CDTable cd) {
        return cd.songs.gt(0);
    }
}
