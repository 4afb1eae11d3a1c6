package relationships;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Fetch;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every relationship, most of them with itself. */
@Table
public class Person {

    @Id
    Long id;

    String name;

    @Relationship(backPopulates = "reports", fetch = Fetch.SELECT)
    @ForeignKey(column = "reports_to", onDelete = ForeignKey.Action.SET_NULL)
    Ref<Person> manager = Ref.empty();

    @Relationship(backPopulates = "manager", orderBy = {"name", "id desc"}, fetch = Fetch.SELECTIN)
    List<Person> reports = new ArrayList<>();

    @Relationship(backPopulates = "mentored")
    @ForeignKey(deferrable = true, name = "fk_mentor")
    Person mentor;

    @Relationship(backPopulates = "mentor")
    Ref<Person> mentored;

    @Relationship(backPopulates = "owner", cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
    Ref<Passport> passport = Ref.empty();

    @Relationship(
            backPopulates = "friendOf",
            secondary = @Secondary(value = "friendship", columns = "person_id", targetColumns = "friend_id"))
    Set<Person> friends = new LinkedHashSet<>();

    @Relationship(backPopulates = "friends", fetch = Fetch.RAISE)
    List<Person> friendOf = new ArrayList<>();

    @Relationship(secondary = @Secondary(value = "person_country", schema = "world"), cascade = {})
    List<Country> visited = new ArrayList<>();
}
