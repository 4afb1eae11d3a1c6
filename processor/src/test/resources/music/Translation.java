package music;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

/** A composite key. */
@Table("translation")
public class Translation {

    @Id
    String language;

    @Id
    int number;

    String text;

    byte[] sound;
}
