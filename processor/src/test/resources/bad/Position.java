package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.List;
import java.util.Set;

@Table
class Position {

    @Id
    Integer id;

    Long rank;

    Integer place;

    final Integer row;

    @Relationship(backPopulates = "one", position = "place") // error at "place": [Position] Position.set is a Set<Position>, whose members have no position. Remove position, or declare it as a List.
    Set<Position> set;

    @Relationship(backPopulates = "set", position = "place") // error at "place": [Position] Position.one is a Ref<Position>, whose members have no position. Remove position, or declare it as a List.
    Ref<Position> one;

    @Relationship(secondary = @Secondary(value = "pairs", columns = "one_id", targetColumns = "two_id"), position = "ONE_ID") // error at "ONE_ID": [Position] The column ONE_ID of the association table of Position.pairs refers to one of its ends. Name another column for the position.
    List<Position> pairs;

    @Relationship(secondary = @Secondary(value = "links", columns = "one_id", targetColumns = "two_id"), position = "") // error at "": [Position] The position of Position.links is a column of its association table. Name the column.
    List<Position> links;

    @Relationship(backPopulates = "likers", position = "rank") // error at "rank": [Position] Position.liked and Position.likers both keep their positions in the column rank. Name another column for one of them.
    List<Position> liked;

    @Relationship(backPopulates = "liked", position = "rank", secondary = @Secondary(value = "likes", columns = "one_id", targetColumns = "two_id"))
    List<Position> likers;

    @Relationship(secondary = @Secondary(value = "groups", columns = "one_id", targetColumns = "two_id"), position = "place") // error at "place": [Position] Position.group is a Set<Position>, whose members have no position. Remove position, or declare it as a List.
    Set<Position> group;

    @Relationship(backPopulates = "two", position = "place", orderBy = "place") // error at "place": [Position] Position.ordered is ordered by its position. Remove orderBy.
    List<Position> ordered;

    @Relationship(backPopulates = "ordered")
    Ref<Position> two;

    @Relationship(backPopulates = "three", position = "plcae") // error at "plcae": [Position] Position has no column attribute 'plcae'. Did you mean 'place'?
    List<Position> misspelt;

    @Relationship(backPopulates = "misspelt")
    Ref<Position> three;

    @Relationship(backPopulates = "four", position = "rank") // error at "rank": [Position] Position.rank is a Long, and a position is an int or an Integer. Change its type.
    List<Position> numbered;

    @Relationship(backPopulates = "numbered")
    Ref<Position> four;

    @Relationship(backPopulates = "five", position = "id") // error at "id": [Position] Position.id is a key, which no list can number. Name another attribute.
    List<Position> keyed;

    @Relationship(backPopulates = "keyed")
    Ref<Position> five;

    @Relationship(backPopulates = "six", position = "row") // error at "row": [Position] Position.row is final, and a list numbers its members anew when it changes. Remove final.
    List<Position> lasting;

    @Relationship(backPopulates = "lasting")
    Ref<Position> six;

    Position(Integer row) {
        this.row = row;
    }
}
