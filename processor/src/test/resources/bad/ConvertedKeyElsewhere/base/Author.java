package base;

import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table
public class Author {

    @Id
    @Convert(PenConverter.class)
    Pen pen;
}
