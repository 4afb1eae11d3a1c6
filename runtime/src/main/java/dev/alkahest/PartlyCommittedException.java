package dev.alkahest;

/**
 * A commit over several engines went through on some of them and failed on another: what the transaction wrote is there in part.
 *
 * <p>Do not simply try again. The objects of the session are as after a rollback and know nothing of the rows that were committed:
 * open a new session to see to them. Where the databases can, {@code withTwoPhase(true)} spares you that.
 */
public final class PartlyCommittedException extends AlkahestException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with the engines on either side, and with what the first one that failed has said. */
    public PartlyCommittedException(String committed, String notCommitted, AlkahestException cause) {
        super(
                "A transaction over several engines was committed in part. Committed: " + committed
                        + ". Not committed, but rolled back where the cause says nothing else: " + notCommitted
                        + ". Open a new session and see to what was committed; sessions.withTwoPhase(true) asks all engines"
                        + " before it commits on any.",
                cause);
    }
}
