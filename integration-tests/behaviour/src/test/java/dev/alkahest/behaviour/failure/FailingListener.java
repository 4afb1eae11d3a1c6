package dev.alkahest.behaviour.failure;

import static dev.alkahest.behaviour.failure.AssetTable.ASSET;
import static dev.alkahest.behaviour.failure.FirmTable.FIRM;
import static dev.alkahest.behaviour.failure.SkillTable.SKILL;
import static dev.alkahest.behaviour.failure.WorkerTable.WORKER;

import dev.alkahest.mapping.ObjectState;
import dev.alkahest.session.EntityListener;
import dev.alkahest.session.Session;
import dev.alkahest.session.SessionFactory;
import dev.alkahest.session.SessionListener;
import dev.alkahest.session.StateListener;
import dev.alkahest.sql.Delete;
import dev.alkahest.sql.Update;

/** Hears of everything, and throws the exception of an application when it hears something for the n-th time. */
final class FailingListener implements SessionListener, EntityListener<Object>, StateListener {

    private int left;
    private String failed = "";
    private boolean hasCommitted;

    /** Returns a factory whose sessions tell this listener of everything. */
    SessionFactory listeningTo(SessionFactory sessions) {
        return sessions.withListener((SessionListener) this)
                .withListener((StateListener) this)
                .withListener(FIRM, this)
                .withListener(WORKER, this)
                .withListener(SKILL, this)
                .withListener(ASSET, this);
    }

    /** Throws at the n-th call from now on; never for 0. */
    void arm(int call) {
        left = call;
        failed = "";
        hasCommitted = false;
    }

    /** Returns the call that has failed; nothing where there were fewer. */
    String failed() {
        return failed;
    }

    /** Returns whether the database has committed: deleted objects are let go of after that, and listeners hear of it then. */
    boolean hasCommitted() {
        return hasCommitted;
    }

    private void hear(String call) {
        if (left > 0 && --left == 0) {
            failed = call;
            throw new ListenerFault(call);
        }
    }

    @Override
    public void moved(Session session, Object object, ObjectState former, ObjectState next) {
        hasCommitted |= former == ObjectState.DELETED && next == ObjectState.DETACHED;
        hear("moved " + former + " to " + next);
    }

    @Override
    public void beforeInsert(Object object) {
        hear("beforeInsert");
    }

    @Override
    public void afterInsert(Object object) {
        hear("afterInsert");
    }

    @Override
    public void beforeUpdate(Object object) {
        hear("beforeUpdate");
    }

    @Override
    public void afterUpdate(Object object) {
        hear("afterUpdate");
    }

    @Override
    public void beforeDelete(Object object) {
        hear("beforeDelete");
    }

    @Override
    public void afterDelete(Object object) {
        hear("afterDelete");
    }

    @Override
    public void loaded(Object object) {
        hear("loaded");
    }

    @Override
    public void refreshed(Object object) {
        hear("refreshed");
    }

    @Override
    public void expired(Object object) {
        hear("expired");
    }

    @Override
    public void afterBegin(Session session) {
        hear("afterBegin");
    }

    @Override
    public void beforeFlush(Session session) {
        hear("beforeFlush");
    }

    @Override
    public void afterFlush(Session session) {
        hear("afterFlush");
    }

    @Override
    public void beforeCommit(Session session) {
        hear("beforeCommit");
    }

    @Override
    public void afterCommit(Session session) {
        hasCommitted = true;
        hear("afterCommit");
    }

    @Override
    public void afterBeginNested(Session session) {
        hear("afterBeginNested");
    }

    @Override
    public void afterCommitNested(Session session) {
        hear("afterCommitNested");
    }

    @Override
    public void afterRollbackNested(Session session) {
        hear("afterRollbackNested");
    }

    @Override
    public void afterBulkUpdate(Session session, Update statement, int rows) {
        hear("afterBulkUpdate");
    }

    @Override
    public void afterBulkDelete(Session session, Delete statement, int rows) {
        hear("afterBulkDelete");
    }

    /** What an application throws. */
    static final class ListenerFault extends RuntimeException {

        private static final long serialVersionUID = 1;

        ListenerFault(String call) {
            super(call);
        }
    }
}
