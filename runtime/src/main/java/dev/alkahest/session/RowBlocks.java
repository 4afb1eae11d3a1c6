package dev.alkahest.session;

import dev.alkahest.DatabaseException;
import dev.alkahest.DeadlockException;
import dev.alkahest.DisconnectException;
import dev.alkahest.SerializationException;
import dev.alkahest.TimeoutException;
import java.util.List;

/**
 * Sends the rows of a long batch in blocks, as many with one statement as the dialect is fastest with, and what is left one by
 * one (rule F16). The rows of a block that the database refuses are sent again one by one, for it to tell which it means: the
 * flush is rolled back in any case.
 */
final class RowBlocks {

    /** How few blocks are worth a statement of their own. */
    private static final int FEWEST = 4;

    private RowBlocks() {}

    /** Sends rows: so many with one statement. */
    @FunctionalInterface
    interface Sending<E> {
        void send(List<Change<E>> rows, int perStatement);
    }

    /** Returns how many of some rows go in blocks. */
    static int rowsInBlocks(int rows, int perStatement) {
        return perStatement > 1 && rows / perStatement >= FEWEST ? rows - rows % perStatement : 0;
    }

    static <E> void send(List<Change<E>> rows, int perStatement, Sending<E> sending) {
        int inBlocks = rowsInBlocks(rows.size(), perStatement);
        if (inBlocks > 0) {
            sendBlocks(rows.subList(0, inBlocks), perStatement, sending);
        }
        if (inBlocks < rows.size()) {
            sending.send(rows.subList(inBlocks, rows.size()), 1);
        }
    }

    private static <E> void sendBlocks(List<Change<E>> rows, int perStatement, Sending<E> sending) {
        try {
            sending.send(rows, perStatement);
        } catch (DatabaseException e) {
            int refused = FailedRow.firstRefused(e) * perStatement;
            if (isOfRow(e) && refused >= 0 && refused < rows.size()) {
                sending.send(rows.subList(refused, refused + perStatement), 1);
            }
            throw e;
        }
    }

    private static boolean isOfRow(DatabaseException error) {
        return !(error instanceof DisconnectException
                || error instanceof TimeoutException
                || error instanceof DeadlockException
                || error instanceof SerializationException);
    }
}
