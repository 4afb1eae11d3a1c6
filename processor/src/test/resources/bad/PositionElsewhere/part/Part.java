package part;

import bad.Whole;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table
public class Part {

    @Id
    Long id;

    Integer place;

    @Relationship(backPopulates = "parts")
    public Ref<Whole> whole = Ref.empty();
}
