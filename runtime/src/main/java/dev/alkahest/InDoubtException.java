package dev.alkahest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A two-phase commit was decided, and a database has not confirmed it: the transaction is prepared there and waits for its end, which
 * may have come without a word. All others have committed.
 *
 * <p>Do not try the work again. Where {@code engine.preparedTransactions()} lists the transaction, {@code engine.commitPrepared(id)}
 * ends it; where it does not, it was committed.
 */
public final class InDoubtException extends AlkahestException {

    private static final long serialVersionUID = 1L;

    private final List<String> transactions;

    /** Creates an exception with the transactions, each as in {@code id on Engine(...)}, and the first error. */
    public InDoubtException(List<String> transactions, @Nullable Throwable cause) {
        super(
                "A two-phase commit is in doubt: " + String.join(", ", transactions)
                        + ". Where engine.preparedTransactions() lists it, end it with engine.commitPrepared(id), as all"
                        + " others have committed; where it does not, it is committed.",
                cause);
        this.transactions = List.copyOf(transactions);
    }

    /** Returns the transactions in doubt, each as in {@code id on Engine(...)}. */
    public List<String> transactions() {
        return transactions;
    }
}
