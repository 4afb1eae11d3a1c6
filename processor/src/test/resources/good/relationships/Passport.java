package relationships;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table
public class Passport {

    @Id
    String number;

    @Relationship(backPopulates = "passport")
    @ForeignKey(onDelete = ForeignKey.Action.CASCADE, onUpdate = ForeignKey.Action.RESTRICT)
    Person owner;

    @Relationship
    @ForeignKey(column = {"country", "region"}, unique = true)
    Country country;
}
