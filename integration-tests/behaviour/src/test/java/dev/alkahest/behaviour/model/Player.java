package dev.alkahest.behaviour.model;

import static dev.alkahest.behaviour.model.Checks.check;

import dev.alkahest.session.SessionFactory;
import java.sql.SQLException;

/** Plays operations on a session and in the world at once, and compares the two after each. */
final class Player implements AutoCloseable {

    private final Stage stage;
    private final Permission permission;
    private final Comparison comparison;
    private final Changes changes;
    private final Reading reading;
    private final Leaving leaving;
    private final Boundaries boundaries;
    private final Viewing viewing;

    Player(SessionFactory sessions, SqlLog sql) {
        this.stage = new Stage(sessions, sql);
        this.permission = new Permission(stage.world, stage.departures);
        this.comparison = new Comparison(stage);
        this.changes = new Changes(stage);
        this.reading = new Reading(stage, comparison);
        this.leaving = new Leaving(stage);
        this.boundaries = new Boundaries(stage, leaving);
        this.viewing = new Viewing(stage);
    }

    World world() {
        return stage.world;
    }

    boolean allows(Operation operation) {
        return permission.allows(operation);
    }

    /** Does an operation and compares. */
    void play(Operation operation) throws SQLException {
        stage.world.sweep.prepare();
        switch (operation.verb()) {
            case NEW -> create(operation);
            case NAME -> Changes.name(first(operation), "name" + operation.second());
            case NOTE -> Changes.note(first(operation), "note" + operation.second());
            case LABEL -> changes.label(first(operation), operation.second());
            case KEY -> changes.key(operation);
            case ADD -> changes.add(first(operation));
            case UPSERT -> boundaries.upsert(first(operation), "name" + operation.second());
            case SET -> changes.set(operation);
            case APPEND -> changes.append(operation);
            case INSERT -> changes.insert(operation);
            case REFILE -> changes.refile(operation);
            case ARRANGE -> changes.arrange(operation);
            case REMOVE -> changes.remove(operation);
            case CLEAR -> changes.clear(operation);
            case REPLACE -> changes.replace(operation);
            case DELETE -> changes.delete(first(operation));
            case EXPIRE -> changes.expire(first(operation));
            case PLAN -> stage.plan();
            case FLUSH -> stage.flush();
            case REFUSE -> boundaries.refuse();
            case COMMIT -> boundaries.commit();
            case ROLLBACK -> boundaries.rollback();
            case REOPEN -> boundaries.reopen();
            case SAVEPOINT -> boundaries.savepoint();
            case RELEASE -> boundaries.release();
            case ROLLBACK_TO -> boundaries.rollbackTo();
            case EXPUNGE -> leaving.expunge(first(operation));
            case DETACH -> leaving.detach();
            case RENAME -> first(operation).detached.name = "name" + operation.second();
            case REATTACH -> leaving.reattach(first(operation));
            case MERGE -> leaving.merge(first(operation));
            case REFRESH -> refresh(operation);
            case QUERY -> reading.query(operation.kind());
            case NAMED -> reading.queryNamed(operation.kind(), "name" + operation.first());
            case GET -> reading.get(first(operation));
            case TOUCH -> reading.touch(operation.attribute(), first(operation));
            case LOAD -> reading.load(operation.attribute(), operation.first());
            case RELOAD -> reload(operation);
            case VIEW -> viewing.view(operation.view(), first(operation));
            case SURVEY -> viewing.survey(operation.view(), operation.first());
            case CHECK -> reading.checkAll();
        }
        stage.world.filing.look();
        stage.world.sweep.look();
        comparison.checkLoaded();
        viewing.look();
        comparison.checkStates();
        check(stage.sql.warning() == null, stage.sql.warning());
    }

    private Thing first(Operation operation) {
        return stage.world.thing(operation.first());
    }

    private void create(Operation operation) {
        boundaries.lookAt(operation.kind());
        changes.create(operation.first(), operation.kind());
    }

    private void refresh(Operation operation) {
        reading.refresh(first(operation));
        viewing.reload(first(operation));
    }

    private void reload(Operation operation) {
        reading.reload(operation.attribute(), first(operation));
        viewing.reload(first(operation));
    }

    @Override
    public void close() {
        stage.close();
    }
}
