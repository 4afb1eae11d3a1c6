package far;

import bad.Note;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Table;
import java.util.List;

@Table
public class Memo extends Note {

    enum Mood {
        CALM
    }

    Mood mood; // error: [Inheritance] Memo.mood is a Mood, and the tables of the hierarchy in other packages have its column too, where Mood is not visible. Make it public.

    @Column
    List<Mood> moods; // error: [Inheritance] Memo.moods is a List<Mood>, and the tables of the hierarchy in other packages have its column too, where Mood is not visible. Make it public.
}
