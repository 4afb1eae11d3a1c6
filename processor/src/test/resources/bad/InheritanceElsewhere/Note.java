package bad;

import dev.alkahest.annotation.Filter;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Expression;
import far.Memo;

@Table
@Inheritance(subclasses = Memo.class)
public class Note {

    @Id
    public Long id;

    @Filter // error at @Filter: [Filter] Note.some is called by the tables of the hierarchy in other packages too. Make it public, and its class.
    static Condition some(Known.NoteTable note) {
        return null;
    }

    @Formula // error at @Formula: [Formula] Note.twice is called by the tables of the hierarchy in other packages too. Make it public, and its class.
    public Long twice;

    static Expression<Long> twice(Known.NoteTable note) {
        return null;
    }

    /** That of the package is not written, as long as something is wrong. */
    interface Known {

        class NoteTable {}
    }
}
