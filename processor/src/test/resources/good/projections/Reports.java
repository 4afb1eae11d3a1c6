package projections;

import dev.alkahest.annotation.Embeddable;
import dev.alkahest.annotation.Projection;
import dev.alkahest.sql.RowProjection;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Sql;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

public class Reports {

    @Target(ElementType.TYPE_USE)
    @interface Nullable {}

    interface Marked {

        @Projection
        record Nested(UUID id, byte @Nullable [] cover, int[] stars, @Nullable LocalDate day) implements Comparable<Nested> {

            static final Nested NONE = new Nested(new UUID(0, 0), null, new int[0], null);

            public Nested {
                stars = stars.clone();
            }

            Nested(UUID id) {
                this(id, null, new int[0], null);
            }

            @Override
            public int compareTo(Nested other) {
                return id.compareTo(other.id);
            }
        }
    }

    @Projection
    public static final class Plain extends Thread {
        private final String name;

        public Plain(String name, final double average, Map<String, List<Integer>> counts) throws IllegalStateException {
            this.name = name;
        }

        Plain() {
            this("", 0, Map.of());
        }
    }

    @Embeddable
    @Projection
    record Both(String street, String values, String expressions, String of, String read) {}

    static <R> Select select(RowProjection<R> projection) {
        return Sql.select(projection);
    }
}
