package mentions;

import static mentions.PageTable.PAGE;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.sql.Condition;

/** An entity that mentions what is generated for it. */
@Table
public class Page {

    @Id
    Long id;

    int views;

    static Condition isPopular(PageTable page) {
        return page.views.gt(PAGE.columns().size());
    }
}
