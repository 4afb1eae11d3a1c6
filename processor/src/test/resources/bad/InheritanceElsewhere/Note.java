package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;
import far.Memo;

@Table
@Inheritance(subclasses = Memo.class)
public class Note {

    @Id
    public Long id;
}
