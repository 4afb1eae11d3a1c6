package dev.alkahest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedUuidsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T13:00:00.123Z");

    private static TimeOrderedUuids at(Instant instant) {
        return new TimeOrderedUuids(Clock.fixed(instant, ZoneOffset.UTC));
    }

    @Test
    void uuidHasVersionVariantAndTimeOfTheStandard() {
        UUID uuid = at(NOW).next();

        assertThat(uuid.version()).isEqualTo(7);
        assertThat(uuid.variant()).isEqualTo(2);
        assertThat(uuid.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void uuidsOfOneMillisecondAreOrderedAlsoWhereTheirCountRunsOver() {
        TimeOrderedUuids uuids = at(NOW);
        List<UUID> made = Stream.generate(uuids::next).limit(10_000).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
        assertThat(made).extracting(UUID::toString).isSorted();
        assertThat(made).allSatisfy(uuid -> assertThat(uuid.version()).isEqualTo(7));
        assertThat(made.get(9_999).getMostSignificantBits() >>> 16)
                .isBetween(NOW.toEpochMilli() + 2, NOW.toEpochMilli() + 3);
    }

    @Test
    void orderIsKeptWhereTheClockGoesBack() {
        Instant[] now = {NOW};
        TimeOrderedUuids uuids = new TimeOrderedUuids(new Clock() {
            @Override
            public Instant instant() {
                return now[0];
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        });
        UUID first = uuids.next();
        now[0] = NOW.minusSeconds(60);
        UUID second = uuids.next();
        now[0] = NOW.plusMillis(1);
        UUID third = uuids.next();

        assertThat(second).isGreaterThan(first);
        assertThat(third).isGreaterThan(second);
        assertThat(third.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli() + 1);
    }

    @Test
    void threadsNeverGetTheSame() {
        TimeOrderedUuids uuids = new TimeOrderedUuids();
        Set<UUID> made = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 40_000).parallel().forEach(number -> made.add(uuids.next()));

        assertThat(made).hasSize(40_000);
        assertThat(new HashSet<>(made.stream().map(UUID::getMostSignificantBits).toList()))
                .hasSize(40_000);
    }
}
