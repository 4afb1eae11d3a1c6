package dev.alkahest.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the shape of a statement in one walk, in the order of its text.
 *
 * <p>Each part begins with what it is, and a list with its length, so that two different trees never give the same
 * parts.
 */
final class ShapeWriter {

    /** Statements are many, and what writes their shapes can be used again. */
    private static final ThreadLocal<ShapeWriter> OF_THREAD = ThreadLocal.withInitial(ShapeWriter::new);

    private final ShapeParts parts = new ShapeParts();
    private final NodeShapeWriter nodes = new NodeShapeWriter(parts, this);
    private List<DerivedTable> declared = List.of();
    private boolean isSelecting;
    private boolean isBusy;
    private @Nullable NamedWindows windows;

    /** Returns the shape of a statement. */
    static Shape shapeOf(Statement statement) {
        ShapeWriter writer = begin();
        try {
            writer.write(statement);
            return writer.parts.shape();
        } finally {
            writer.clear();
        }
    }

    /**
     * Returns the shape of a SELECT that has conditions on top of another: where the same has been put on top of an equal one before,
     * its whole shape is known, and is not written again. The values of the conditions stand behind all others.
     */
    static Shape ofNarrowed(SelectForm select) {
        ShapeWriter writer = begin();
        try {
            writer.writeNarrowed(select);
            Shape.Key narrowed = writer.parts.key();
            Shape.Key whole = narrowed.whole();
            return whole == null ? whole(select, narrowed, writer.parts) : writer.parts.shape(whole);
        } finally {
            writer.clear();
        }
    }

    /** Returns a writer that nobody uses: equal nodes are found by the shapes of their subqueries, while one is being written. */
    private static ShapeWriter begin() {
        ShapeWriter idle = OF_THREAD.get();
        ShapeWriter writer = idle.isBusy ? new ShapeWriter() : idle;
        writer.isBusy = true;
        return writer;
    }

    private static Shape whole(SelectForm select, Shape.Key narrowed, ShapeParts parts) {
        Shape whole = shapeOf((Statement) select);
        if (whole.size() == parts.valueCount() && !whole.key().parts().contains(Window.class)) {
            narrowed.isPartOf(whole.key());
        }
        return whole;
    }

    private void writeNarrowed(SelectForm select) {
        Select wider = select.wider();
        if (wider == null) {
            parts.add(SelectForm.class);
            parts.add(select.named().from().isEmpty());
            parts.add(select.shape());
        } else {
            writeNarrowed(wider);
            write(select.condition());
        }
    }

    private void clear() {
        parts.clear();
        declared = List.of();
        windows = null;
        isSelecting = false;
        isBusy = false;
    }

    ShapeParts parts() {
        return parts;
    }

    void write(Node node) {
        node.accept(nodes);
    }

    void write(Statement statement) {
        parts.add(statement instanceof Select ? Select.class : statement.getClass());
        if (statement instanceof Select select) {
            write(select.clauses());
        } else if (statement instanceof Insert insert) {
            write(insert);
        } else if (statement instanceof Update update) {
            write(update);
        } else if (statement instanceof Delete delete) {
            write(delete);
        } else if (statement instanceof TextStatement text) {
            write(text);
        }
    }

    private void write(TextStatement text) {
        write(text.text());
        parts.add(text.expressions().size());
        for (Expression<?> column : text.expressions()) {
            write(column.node());
            parts.add(column.type());
        }
    }

    private void write(SelectClauses clauses) {
        if (clauses.reading().with().isEmpty()) {
            writeBody(clauses);
            return;
        }
        List<DerivedTable> around = declared;
        declared = new ArrayList<>(around);
        for (DerivedTable table : clauses.reading().with()) {
            if (!declared.contains(table)) {
                declared.add(table);
                parts.add(table);
                write(table.derivation());
            }
        }
        writeBody(clauses);
        declared = around;
    }

    private void write(Derivation derivation) {
        parts.add(derivation.getClass());
        if (derivation instanceof Derivation.Subselect subselect) {
            parts.add(subselect.isLateral());
            write(subselect.select());
        } else if (derivation instanceof Derivation.CommonTable common) {
            parts.add(common.isRecursive());
            write(common.statement());
        }
    }

    private void writeBody(SelectClauses clauses) {
        NamedWindows around = windows;
        boolean isSelectingAround = isSelecting;
        windows = null;
        isSelecting = true;
        writeRows(clauses);
        windows = around;
        isSelecting = isSelectingAround;
    }

    /** Returns whether the name of a window stands for it in this SELECT. */
    boolean takes(Window window) {
        if (window.name() == null || !isSelecting) {
            return false;
        }
        if (windows == null) {
            windows = new NamedWindows();
        }
        return windows.takes(window);
    }

    private void writeRows(SelectClauses clauses) {
        SetOperation combined = clauses.combined();
        if (combined == null) {
            writeTables(clauses);
        } else {
            parts.add(combined.kind());
            parts.add(combined.parts().size());
            combined.parts().forEach(this::write);
        }
        parts.add(clauses.orderBy().size());
        for (OrderBy order : clauses.orderBy()) {
            writeNameOrBody(clauses, order.node());
            nodes.writeDirection(order);
        }
        if (Cut.isZero(clauses.limit())) {
            parts.add(Cut.class);
        } else {
            nodes.writeOptional(clauses.limit());
        }
        if (clauses.cut().withTies()) {
            parts.add(Ties.class);
        }
        nodes.writeOptional(clauses.offset());
        if (clauses.lock() != null) {
            parts.add(clauses.lock());
        }
    }

    private void writeTables(SelectClauses clauses) {
        parts.add(clauses.isDistinct());
        if (!clauses.distinctOn().isEmpty()) {
            parts.add(Selection.class);
            nodes.writeAll(clauses.distinctOn());
        }
        parts.add(clauses.columns().size());
        for (Expression<?> column : clauses.columns()) {
            write(column.node());
            parts.add(column.type());
        }
        parts.add(clauses.from().size());
        for (From from : clauses.from()) {
            parts.add(from.kind());
            writeTable(from.table());
            nodes.writeAll(from.on());
        }
        nodes.writeAll(clauses.where());
        parts.add(clauses.groupBy().size());
        for (Node node : clauses.groupBy()) {
            writeNameOrBody(clauses, node);
        }
        nodes.writeAll(clauses.having());
        if (windows != null) {
            windows.written().forEach(this::write);
        }
    }

    private void write(Window window) {
        parts.add(Window.class);
        parts.add(NamedWindows.nameOf(window));
        nodes.write(window);
    }

    private void writeTable(Table table) {
        parts.add(table);
        if (table instanceof DerivedTable derived && derived.derivation() instanceof Derivation.Subselect subselect) {
            write(subselect);
        }
    }

    private void writeNameOrBody(SelectClauses clauses, Node node) {
        if (node instanceof Aliased aliased && clauses.selects(aliased)) {
            parts.add(OrderBy.class);
            parts.add(aliased.alias());
            return;
        }
        int repeated = clauses.repeated(node);
        if (repeated > 0) {
            parts.add(OrderBy.class);
            parts.add(repeated);
        } else {
            write(node);
        }
    }

    private void write(Insert insert) {
        parts.add(insert.table());
        Select select = insert.select();
        List<List<Assignment>> rows = insert.rows();
        if (select == null && !rows.isEmpty()) {
            writeColumnsOf(rows.get(0));
        } else {
            writeColumns(insert.columns());
        }
        parts.add(select != null);
        if (select != null) {
            write(select);
        }
        parts.add(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            writeValues(rows.get(row));
        }
        ConflictAction conflict = insert.conflict();
        if (conflict != null) {
            parts.add(ConflictAction.class);
            writeColumns(conflict.unique());
            writeAssignments(conflict.assignments());
            nodes.writeAll(conflict.where());
        }
        writeColumns(insert.returning());
    }

    private void writeColumnsOf(List<Assignment> row) {
        parts.add(row.size());
        for (int at = 0; at < row.size(); at++) {
            parts.add(row.get(at).column());
        }
    }

    private void writeValues(List<Assignment> row) {
        for (int at = 0; at < row.size(); at++) {
            write(row.get(at).value());
        }
    }

    private void write(Update update) {
        parts.add(update.table());
        writeAssignments(update.assignments());
        parts.add(update.from().size());
        for (Table table : update.from()) {
            writeTable(table);
        }
        nodes.writeAll(update.where());
        writeColumns(update.returning());
    }

    private void write(Delete delete) {
        parts.add(delete.table());
        nodes.writeAll(delete.where());
        writeColumns(delete.returning());
    }

    private void writeAssignments(List<Assignment> assignments) {
        parts.add(assignments.size());
        for (Assignment assignment : assignments) {
            parts.add(assignment.column());
            write(assignment.value());
        }
    }

    private void writeColumns(List<Column<?>> columns) {
        parts.add(columns.size());
        for (Column<?> column : columns) {
            parts.add(column);
        }
    }

    /** Marks a limit that keeps the peers of the last row. */
    private static final class Ties {}
}
