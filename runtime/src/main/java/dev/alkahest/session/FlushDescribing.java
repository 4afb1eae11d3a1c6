package dev.alkahest.session;

import dev.alkahest.engine.Engine;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.sql.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Describes the parts of a flush, and sends nothing. */
final class FlushDescribing implements FlushSteps {

    private final SessionContext context;
    private final LinkWrites links;
    private final Set<Snapshot<?>> markedByUser;
    private final List<PlannedStatement> statements = new ArrayList<>();

    FlushDescribing(SessionContext context, Set<Snapshot<?>> markedByUser) {
        this.context = context;
        this.links = new LinkWrites(context);
        this.markedByUser = markedByUser;
    }

    PlannedFlush described() {
        return new PlannedFlush(statements);
    }

    /** Adds a statement that writes rows of an entity. */
    void add(String sql, MappedEntity<?> entity, int rows, Set<WriteReason> reasons, List<Column<?>> columns) {
        List<String> names = columns.stream().<String>map(Column::name).toList();
        statements.add(new PlannedStatement(sql, entity.name(), rows, reasons, names, engineOf(entity)));
    }

    /** Adds a statement that writes links of a relationship. */
    void add(String sql, ToMany<?, ?> relationship, int rows, WriteReason reason) {
        Optional<Engine> engine = engineOf(context.mappings().of(relationship.owner()));
        statements.add(new PlannedStatement(sql, relationship.toString(), rows, Set.of(reason), List.of(), engine));
    }

    private Optional<Engine> engineOf(MappedEntity<?> entity) {
        return context.mappings().engines().areSeveral() ? Optional.of(entity.engine()) : Optional.empty();
    }

    /** Returns why an object is deleted: what the user has not marked has lost its owner. */
    WriteReason reasonOfDelete(Snapshot<?> entry) {
        return markedByUser.contains(entry) ? WriteReason.DELETED : WriteReason.ORPHAN;
    }

    @Override
    public void deleteLinks() {
        links.describeDelete(this);
    }

    @Override
    public void deleteLinksOfRowsTaken(FlushPlan plan) {
        links.describeDeleteOfRowsTaken(plan, this);
    }

    @Override
    public <E> void emptyBefore(MappedEntity<E> entity, List<Column<?>> columns, List<Change<E>> rows) {
        new EmptiedColumns<>(context, entity, columns).describe(rows, this);
    }

    @Override
    public <E> void take(MappedEntity<E> entity, List<Change<E>> rows) {
        new NewRows<>(context, entity).describeTake(rows, this);
    }

    @Override
    public <E> void update(MappedEntity<E> entity, List<Change<E>> rows) {
        new RowUpdates<>(context, entity).describe(rows, this);
    }

    @Override
    public <E> void insert(MappedEntity<E> entity, List<Change<E>> rows) {
        new NewRows<>(context, entity).describe(rows, this);
    }

    @Override
    public <E> void updatePostponed(MappedEntity<E> entity, List<Change<E>> rows) {
        new RowUpdates<>(context, entity).describePostponed(rows, this);
    }

    @Override
    public void moveLinks(FlushPlan plan) {
        links.describeMove(plan, this);
    }

    @Override
    public void insertLinks(FlushPlan plan) {
        links.describeInsert(this);
    }

    @Override
    public void deleteLinksOfOwners(FlushPlan plan) {
        links.describeDeleteOfOwners(plan, this);
    }

    @Override
    public <E> void delete(MappedEntity<E> entity, List<Change<E>> rows) {
        if (entity.isMarkedWhenDeleted()) {
            new RowMarks<>(context, entity).describe(rows, this);
        } else {
            new RowDeletes<>(context, entity).describe(rows, this);
        }
    }
}
