package far;

import bad.Note;
import dev.alkahest.annotation.Table;

@Table
public class Memo extends Note {

    enum Mood {
        CALM
    }

    Mood mood; // error: [Inheritance] Memo.mood is a Mood, which is not public, and the tables of the hierarchy in other packages have its column too. Make Mood public.
}
