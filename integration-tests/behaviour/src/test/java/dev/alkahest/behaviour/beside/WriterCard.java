package dev.alkahest.behaviour.beside;

import dev.alkahest.annotation.Projection;
import java.math.BigDecimal;
import java.util.List;

/** A row with a list of rows inside, each of which has lists itself. */
@Projection
record WriterCard(long id, String name, List<NovelCard> novels) {

    /** Copies the list: it is complete when the record is made. */
    WriterCard {
        novels = List.copyOf(novels);
    }

    @Projection
    record NovelCard(String title, BigDecimal price, List<String> prizes, List<String> genres) {}
}
