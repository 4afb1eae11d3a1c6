package dev.alkahest.behaviour.keys.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.InvalidStateException;
import dev.alkahest.behaviour.SentStatements;
import dev.alkahest.behaviour.TestOnAllDatabases;
import dev.alkahest.engine.Engine;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import java.util.ArrayList;
import java.util.List;

class SequenceBlockTest {

    private static SessionFactory factory(Engine engine) {
        return SessionFactory.create(engine, new SequenceMappers());
    }

    private static boolean hasSequences(Engine engine) {
        return engine.dialect().nextKeys("any").isPresent();
    }

    private static Voucher saved(SessionFactory sessions) {
        Voucher voucher = new Voucher();
        sessions.transaction(session -> session.add(voucher));
        return voucher;
    }

    @TestOnAllDatabases
    void factoriesThatTakeBlocksInTurnNeverMakeAKeyTwice(Engine engine) {
        SessionFactory first = factory(engine);
        SessionFactory second = factory(engine);
        first.metadata().createAll(engine);
        if (!hasSequences(engine)) {
            assertThatThrownBy(() -> saved(first))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("has no sequences. Use @Generated(IDENTITY).");
            return;
        }
        List<Long> keys = new ArrayList<>();
        for (int round = 0; round < 12; round++) {
            keys.add(saved(first).id);
            keys.add(saved(second).id);
        }
        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key > 0);
    }

    @TestOnAllDatabases
    void blockIsTakenByOneStatement(Engine engine) {
        SessionFactory sessions = factory(engine);
        sessions.metadata().createAll(engine);
        if (!hasSequences(engine)) {
            return;
        }
        saved(sessions);
        try (Session session = sessions.open()) {
            session.addAll(List.of(new Voucher(), new Voucher(), new Voucher(), new Voucher()));
            assertThat(SentStatements.in(engine, session::flush)).isEqualTo(1);
            session.commit();
        }
    }
}
