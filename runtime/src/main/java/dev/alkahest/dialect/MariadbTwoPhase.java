package dev.alkahest.dialect;

import java.util.List;

/** MariaDB's words. It lists what is prepared on the whole server, and ends it for others only once its connection is closed. */
final class MariadbTwoPhase implements TwoPhase {

    @Override
    public List<String> begin(String id) {
        return List.of("XA START '" + id + "'");
    }

    @Override
    public List<String> prepare(String id) {
        return List.of("XA END '" + id + "'", "XA PREPARE '" + id + "'");
    }

    @Override
    public List<String> rollback(String id) {
        return List.of("XA END '" + id + "'", "XA ROLLBACK '" + id + "'");
    }

    @Override
    public String commitPrepared(String id) {
        return "XA COMMIT '" + id + "'";
    }

    @Override
    public String rollbackPrepared(String id) {
        return "XA ROLLBACK '" + id + "'";
    }

    @Override
    public boolean endsOutsideOfTransactions() {
        return false;
    }

    @Override
    public String list() {
        return "XA RECOVER";
    }

    @Override
    public int idColumn() {
        return 4;
    }
}
