package dev.alkahest.dialect;

import java.util.List;

/** H2's words. */
final class H2TwoPhase implements TwoPhase {

    @Override
    public List<String> begin(String id) {
        return List.of();
    }

    @Override
    public List<String> prepare(String id) {
        return List.of("PREPARE COMMIT \"" + id + "\"");
    }

    @Override
    public List<String> rollback(String id) {
        return List.of();
    }

    @Override
    public String commitPrepared(String id) {
        return "COMMIT TRANSACTION \"" + id + "\"";
    }

    @Override
    public String rollbackPrepared(String id) {
        return "ROLLBACK TRANSACTION \"" + id + "\"";
    }

    @Override
    public boolean endsOutsideOfTransactions() {
        return false;
    }

    @Override
    public String list() {
        return "SELECT transaction_name FROM information_schema.in_doubt";
    }

    @Override
    public int idColumn() {
        return 1;
    }
}
