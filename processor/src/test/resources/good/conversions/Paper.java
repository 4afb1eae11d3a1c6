package conversions;

import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;

/** A class whose subclass has converted attributes too, in the same table. */
@Table
@Inheritance(subclasses = Memo.class)
class Paper {

    @Id
    Long id;

    @Convert(MediaType.FormatConverter.class)
    MediaType.Format format;
}
