package dev.alkahest.sql;

import dev.alkahest.type.ArrayTypes;
import dev.alkahest.type.ColumnTypes;
import dev.alkahest.type.JsonText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** A festival has columns of every sort that the store of {@link Music} lacks. */
public final class Festival extends Table {

    public static final Festival FESTIVAL = new Festival();

    public final NumberColumn<Integer> id = number("id", ColumnTypes.int32(), ColumnOption.PRIMARY_KEY);
    public final TemporalColumn<LocalDate> day = temporal("day", ColumnTypes.localDate());
    public final TemporalColumn<LocalTime> doors = temporal("doors", ColumnTypes.localTime());
    public final TemporalColumn<LocalDateTime> begins = temporal("begins", ColumnTypes.localDateTime());
    public final TemporalColumn<Instant> sold = temporal("sold", ColumnTypes.instant());
    public final OrderedColumn<UUID> ticket = ordered("ticket", ColumnTypes.uuid());
    public final Column<JsonText> details = column("details", ColumnTypes.json());

    private Festival() {
        super("", "festival");
    }

    /** A stage has arrays, which not every database keeps. */
    public static final class Stage extends Table {

        public static final Stage STAGE = new Stage();

        public final NumberColumn<Integer> id = number("id", ColumnTypes.int32(), ColumnOption.PRIMARY_KEY);
        public final ArrayColumn<List<String>, String> tags =
                array("tags", ArrayTypes.list("stage.tags", ColumnTypes.string(20)), ColumnTypes.string(20));

        private Stage() {
            super("", "stage");
        }
    }
}
