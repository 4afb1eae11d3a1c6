package bad;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import java.time.Instant;

@Table
class SoftDelete {

    @Id
    @dev.alkahest.annotation.SoftDelete // error at @dev.alkahest.annotation.SoftDelete: [SoftDelete] SoftDelete.id has @Id, so it can't mark deleted rows. Remove one of the two.
    Long id;

    @Version
    @dev.alkahest.annotation.SoftDelete // error at @dev.alkahest.annotation.SoftDelete: [SoftDelete] SoftDelete.version has @Version, so it can't mark deleted rows. Remove one of the two. // error at @dev.alkahest.annotation.SoftDelete: [SoftDelete] SoftDelete marks deleted rows already, by id. Remove @SoftDelete from one of them.
    Instant version;

    @Table
    static class Word {

        @Id
        Long id;

        @dev.alkahest.annotation.SoftDelete // error at @dev.alkahest.annotation.SoftDelete: [SoftDelete] Word.word is a String, which can't mark deleted rows. Make it a boolean, an Instant or a LocalDateTime.
        String word;
    }

    @Table
    static class Never {

        @Id
        Long id;

        @Column(nullable = false)
        @dev.alkahest.annotation.SoftDelete // error at @dev.alkahest.annotation.SoftDelete: [SoftDelete] Never.at is null in rows that are not deleted. Remove nullable = false.
        Instant at;
    }

    @Table
    @Inheritance(subclasses = Below.class)
    static class Top {

        @Id
        Long id;
    }

    @Table
    static class Below extends Top {

        @dev.alkahest.annotation.SoftDelete // error at @dev.alkahest.annotation.SoftDelete: [SoftDelete] Below.gone marks deleted rows of a part of a hierarchy. Declare it in Top, for all of it.
        boolean gone;
    }

    @Table
    static class Kept {

        @Id
        Long id;

        @dev.alkahest.annotation.SoftDelete
        final boolean gone; // error: [FinalField] Kept.gone is final, so it can't mark deleted rows. Remove @SoftDelete, or 'final'.

        Kept(boolean gone) {
            this.gone = gone;
        }
    }
}
