package names;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import dev.alkahest.mapping.Ref;
import java.util.List;

/** Attributes with the names that emitted code would like to have for itself. */
@Table("a_row")
public class Row {

    @Id
    Long key;

    @Version
    long version;

    String entity;
    String changed;
    String fresh;
    String keep;
    String other;
    String at;
    String out;
    String next;
    String row;
    String entry;
    String loader;
    String name;
    String schema;
    String path;
    String mapper;
    String instance;
    String relationships;
    String urlName;

    @Column("second")
    String URLName;

    @Column("reference")
    Long commentKey;

    @Relationship
    Ref<Row> comment = Ref.empty();

    @Relationship(backPopulates = "rows")
    @dev.alkahest.annotation.ForeignKey
    Row columns;

    @Relationship(backPopulates = "columns")
    Row rows;

    @Relationship
    Column2 column2;

    @Relationship(backPopulates = "row")
    List<Table2.List> list;
}
