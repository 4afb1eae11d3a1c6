package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import java.util.List;
import part.Part;

@Table
public class Whole {

    @Id
    Long id;

    @Relationship(backPopulates = "whole", position = "place") // error at "place": [Position] Part.place can't be set from the package of Whole. Make it public, or add getPlace() and setPlace(Integer).
    List<Part> parts;
}
