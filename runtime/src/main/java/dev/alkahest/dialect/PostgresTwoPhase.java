package dev.alkahest.dialect;

import java.util.List;

/** PostgreSQL's words, which need a {@code max_prepared_transactions} of more than 0 in its settings. */
final class PostgresTwoPhase implements TwoPhase {

    @Override
    public List<String> begin(String id) {
        return List.of();
    }

    @Override
    public List<String> prepare(String id) {
        return List.of("PREPARE TRANSACTION '" + id + "'");
    }

    @Override
    public List<String> rollback(String id) {
        return List.of();
    }

    @Override
    public String commitPrepared(String id) {
        return "COMMIT PREPARED '" + id + "'";
    }

    @Override
    public String rollbackPrepared(String id) {
        return "ROLLBACK PREPARED '" + id + "'";
    }

    @Override
    public boolean endsOutsideOfTransactions() {
        return true;
    }

    @Override
    public String list() {
        return "SELECT gid FROM pg_prepared_xacts WHERE database = current_database() ORDER BY prepared";
    }

    @Override
    public int idColumn() {
        return 1;
    }
}
