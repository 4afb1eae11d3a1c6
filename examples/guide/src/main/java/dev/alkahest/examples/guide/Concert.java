package dev.alkahest.examples.guide;

import dev.alkahest.annotation.AttributeOverride;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Embedded;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Json;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table
public class Concert {

    @Id
    Long id;

    // guide: converted
    // in Concert
    @Convert(MoneyConverter.class)
    @Column(precision = 10, scale = 2) // of what is stored
    Money fee;
    // end

    // guide: enum-code
    // in Concert
    @Enumerated(code = "code") // a field of the enum, or a method without parameters
    Mood mood;
    // end

    // guide: json
    // in Concert: jsonb on PostgreSQL, json on H2 and MariaDB, text on SQLite
    @Json(TitlesCodec.class)
    List<String> encores = new ArrayList<>();
    // end

    // guide: embedded
    // in Concert: the columns hall_name, town and hall_seats
    @Embedded(prefix = "hall_", overrides = @AttributeOverride(name = "city", column = @Column("town")))
    Hall hall;
    // end

    @ForeignKey(target = Venue.class)
    Long venueId;

    Concert() {}

    Concert(Money fee, Mood mood) {
        this.fee = fee;
        this.mood = mood;
    }
}
