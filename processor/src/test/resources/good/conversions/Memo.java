package conversions;

import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Table;

@Table
class Memo extends Paper {

    @Convert(MediaType.FlagConverter.class)
    boolean urgent;

    @Enumerated(code = "letter")
    MediaType.Size size;
}
