package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Transient;
import java.util.ArrayList;
import java.util.List;

@Table
class FinalField {

    @Id
    Long id;

    final String title = ""; // error: [FinalField] FinalField.title is final, so it can't be read from a row. Remove 'final', or mark it with @Transient.

    @Relationship(backPopulates = "parent")
    final List<FinalField> children = new ArrayList<>(); // error: [FinalField] FinalField.children is final, and a session puts a holder of its own there. Remove 'final'.

    @Relationship(backPopulates = "children")
    FinalField parent;

    @Transient
    final String remark = "";
}
