package dev.alkahest.session;

import dev.alkahest.sql.Column;
import java.util.List;

/** Writes the parts of a flush. */
final class FlushWriting implements FlushSteps {

    private final SessionContext context;
    private final LinkWrites links;

    FlushWriting(SessionContext context) {
        this.context = context;
        this.links = new LinkWrites(context);
    }

    @Override
    public void deleteLinks() {
        links.delete();
    }

    @Override
    public void deleteLinksOfRowsTaken(FlushPlan plan) {
        links.deleteOfRowsTaken(plan);
    }

    @Override
    public <E> void emptyBefore(MappedEntity<E> entity, List<Column<?>> columns, List<Change<E>> rows) {
        new EmptiedColumns<>(context, entity, columns).empty(rows);
    }

    @Override
    public <E> void take(MappedEntity<E> entity, List<Change<E>> rows) {
        new NewRows<>(context, entity).take(rows);
    }

    @Override
    public <E> void update(MappedEntity<E> entity, List<Change<E>> rows) {
        new RowUpdates<>(context, entity).update(rows);
    }

    @Override
    public <E> void insert(MappedEntity<E> entity, List<Change<E>> rows) {
        new NewRows<>(context, entity).insert(rows);
    }

    @Override
    public <E> void updatePostponed(MappedEntity<E> entity, List<Change<E>> rows) {
        new RowUpdates<>(context, entity).updatePostponed(rows);
    }

    @Override
    public void moveLinks(FlushPlan plan) {
        links.move(plan);
    }

    @Override
    public void insertLinks(FlushPlan plan) {
        links.insert(plan);
    }

    @Override
    public void deleteLinksOfOwners(FlushPlan plan) {
        links.deleteOfOwners(plan);
    }

    @Override
    public <E> void delete(MappedEntity<E> entity, List<Change<E>> rows) {
        if (entity.isMarkedWhenDeleted()) {
            new RowMarks<>(context, entity).mark(rows);
        } else {
            new RowDeletes<>(context, entity).delete(rows);
        }
    }
}
