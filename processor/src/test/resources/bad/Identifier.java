package bad;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.List;

@Table(
        value = "user", // warning at "user": [Identifier] SQL reserves the name of the table user. Alkahest quotes it; choose another for those who write SQL by hand, or accept it with @SuppressWarnings("Identifier").
        schema = "all", // warning at "all": [Identifier] SQL reserves the name of the schema all. Alkahest quotes it; choose another for those who write SQL by hand, or accept it with @SuppressWarnings("Identifier").
        indexes = @Index(value = "order", name = "an_index_with_a_name_that_is_longer_than_what_postgres_would_keep")) // warning at "an_index_with_a_name_that_is_longer_than_what_postgres_would_keep": [Identifier] The constraint an_index_with_a_name_that_is_longer_than_what_postgres_would_keep has a name of 65 bytes, and PostgreSQL cuts names after 63. Give it a shorter one.
class Identifier {

    @Id
    Long id;

    int order; // warning: [Identifier] SQL reserves the name of the column order. Alkahest quotes it; choose another for those who write SQL by hand, or accept it with @SuppressWarnings("Identifier").

    @Column("Größe_eines_Gegenstands_der_in_diesem_Lager_verwahrt_wird_in_Metern") // warning at "Größe_eines_Gegenstands_der_in_diesem_Lager_verwahrt_wird_in_Metern": [Identifier] The column Größe_eines_Gegenstands_der_in_diesem_Lager_verwahrt_wird_in_Metern has a name of 69 bytes, and PostgreSQL cuts names after 63. Give it a shorter one.
    double size;

    @Relationship
    @ForeignKey(column = "from") // warning at "from": [Identifier] SQL reserves the name of the column from. Alkahest quotes it; choose another for those who write SQL by hand, or accept it with @SuppressWarnings("Identifier").
    Ref<Identifier> inviter;

    @Relationship(secondary = @Secondary(value = "table", columns = "left", targetColumns = "right")) // warning at "table": [Identifier] SQL reserves the name of the association table table. Alkahest quotes it; choose another for those who write SQL by hand, or accept it with @SuppressWarnings("Identifier"). // warning at "left": [Identifier] SQL reserves the name of the column left. Alkahest quotes it; choose another for those who write SQL by hand, or accept it with @SuppressWarnings("Identifier"). // warning at "right": [Identifier] SQL reserves the name of the column right. Alkahest quotes it; choose another for those who write SQL by hand, or accept it with @SuppressWarnings("Identifier").
    List<Identifier> friends;

    @Relationship(secondary = @Secondary(value = "foes", columns = "one", targetColumns = "two"), position = "limit") // warning at "limit": [Identifier] SQL reserves the name of the column limit. Alkahest quotes it; choose another for those who write SQL by hand, or accept it with @SuppressWarnings("Identifier").
    List<Identifier> foes;

    @SuppressWarnings("Identifier")
    int group;
}
