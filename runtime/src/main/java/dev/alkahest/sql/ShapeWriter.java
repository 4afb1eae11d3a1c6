package dev.alkahest.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the shape of a statement in one walk, in the order of its text.
 *
 * <p>Each part begins with what it is, and a list with its length, so that two different trees never give the same
 * parts.
 */
final class ShapeWriter implements NodeVisitor {

    private Object[] parts = new Object[32];
    private int partCount;
    private @Nullable Object[] values = new Object[8];
    private int valueCount;
    private List<DerivedTable> declared = List.of();

    Object[] parts() {
        return Arrays.copyOf(parts, partCount);
    }

    @Nullable
    Object[] values() {
        return Arrays.copyOf(values, valueCount);
    }

    /** Returns whether an expression holds values. */
    static boolean hasValues(Node node) {
        ShapeWriter writer = new ShapeWriter();
        node.accept(writer);
        return writer.valueCount > 0;
    }

    void write(Statement statement) {
        add(statement.getClass() == SingleSelect.class ? Select.class : statement.getClass());
        if (statement instanceof Select select) {
            write(select.clauses());
        } else if (statement instanceof Insert insert) {
            write(insert);
        } else if (statement instanceof Update update) {
            write(update);
        } else if (statement instanceof Delete delete) {
            write(delete);
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
                add(table);
                write(table.derivation());
            }
        }
        writeBody(clauses);
        declared = around;
    }

    private void write(Derivation derivation) {
        add(derivation.getClass());
        if (derivation instanceof Derivation.Subselect subselect) {
            add(subselect.isLateral());
            write(subselect.select());
        } else if (derivation instanceof Derivation.CommonTable common) {
            add(common.isRecursive());
            write(common.statement());
        }
    }

    private void writeBody(SelectClauses clauses) {
        SetOperation combined = clauses.combined();
        if (combined == null) {
            writeTables(clauses);
        } else {
            add(combined.kind());
            add(combined.parts().size());
            combined.parts().forEach(this::write);
        }
        add(clauses.orderBy().size());
        for (OrderBy order : clauses.orderBy()) {
            writeNameOrBody(clauses, order.node());
            add(order.isDescending());
            add(order.nulls());
        }
        writeOptional(clauses.limit());
        writeOptional(clauses.offset());
        if (clauses.lock() != null) {
            add(clauses.lock());
        }
    }

    private void writeTables(SelectClauses clauses) {
        add(clauses.isDistinct());
        add(clauses.columns().size());
        for (Expression<?> column : clauses.columns()) {
            column.node().accept(this);
            add(column.type());
        }
        add(clauses.from().size());
        for (From from : clauses.from()) {
            add(from.kind());
            add(from.table());
            if (from.table() instanceof DerivedTable derived
                    && derived.derivation() instanceof Derivation.Subselect subselect) {
                write(subselect);
            }
            writeAll(from.on());
        }
        writeAll(clauses.where());
        add(clauses.groupBy().size());
        for (Node node : clauses.groupBy()) {
            writeNameOrBody(clauses, node);
        }
        writeAll(clauses.having());
    }

    private void writeNameOrBody(SelectClauses clauses, Node node) {
        if (node instanceof Aliased aliased && clauses.selects(aliased)) {
            add(OrderBy.class);
            add(aliased.alias());
            return;
        }
        int repeated = clauses.repeated(node);
        if (repeated > 0) {
            add(OrderBy.class);
            add(repeated);
        } else {
            node.accept(this);
        }
    }

    private void write(Insert insert) {
        add(insert.table());
        writeColumns(insert.columns());
        Select select = insert.select();
        add(select != null);
        if (select != null) {
            write(select);
        }
        add(insert.rows().size());
        for (List<Assignment> row : insert.rows()) {
            for (Assignment assignment : row) {
                assignment.value().accept(this);
            }
        }
        writeColumns(insert.returning());
    }

    private void write(Update update) {
        add(update.table());
        add(update.assignments().size());
        for (Assignment assignment : update.assignments()) {
            add(assignment.column());
            assignment.value().accept(this);
        }
        writeAll(update.where());
        writeColumns(update.returning());
    }

    private void write(Delete delete) {
        add(delete.table());
        writeAll(delete.where());
        writeColumns(delete.returning());
    }

    private void writeColumns(List<Column<?>> columns) {
        add(columns.size());
        for (Column<?> column : columns) {
            add(column);
        }
    }

    private void writeAll(List<Node> nodes) {
        add(nodes.size());
        for (int at = 0; at < nodes.size(); at++) {
            nodes.get(at).accept(this);
        }
    }

    private void writeOptional(@Nullable Node node) {
        add(node != null);
        if (node != null) {
            node.accept(this);
        }
    }

    @Override
    public void visit(AggregateCall node) {
        add(node.function());
        add(node.isDistinct());
        writeAll(node.arguments());
        writeOrder(node.order());
        writeOptional(node.filter());
    }

    @Override
    public void visit(WindowCall node) {
        add(WindowCall.class);
        node.function().accept(this);
        writeAll(node.window().partitionBy());
        writeOrder(node.window().order());
        @Nullable Frame frame = node.window().frame();
        add(frame != null);
        if (frame != null) {
            add(frame.unit());
            write(frame.first());
            write(frame.last());
            add(frame.exclusion());
        }
    }

    private void write(FrameBound bound) {
        add(bound.side());
        writeOptional(bound.distance());
    }

    private void writeOrder(List<OrderBy> orders) {
        add(orders.size());
        for (OrderBy order : orders) {
            order.node().accept(this);
            add(order.isDescending());
            add(order.nulls());
        }
    }

    @Override
    public void visit(Aliased node) {
        add(Aliased.class);
        add(node.alias());
        node.body().accept(this);
    }

    @Override
    public void visit(Arithmetic node) {
        add(node.operator());
        add(node.kind());
        node.left().accept(this);
        node.right().accept(this);
    }

    @Override
    public void visit(Between node) {
        add(Between.class);
        node.operand().accept(this);
        node.low().accept(this);
        node.high().accept(this);
    }

    @Override
    public void visit(Bind node) {
        add(node.isTyped() ? TypedBind.class : Bind.class);
        add(node.type());
        addValue(node.value());
    }

    @Override
    public void visit(Call node) {
        add(Call.class);
        add(node.function());
        add(node.distinct());
        writeAll(node.arguments());
    }

    @Override
    public void visit(Case node) {
        add(Case.class);
        writeOptional(node.operand());
        add(node.branches().size());
        for (Case.Branch branch : node.branches()) {
            branch.test().accept(this);
            branch.result().accept(this);
        }
        writeOptional(node.otherwise());
    }

    @Override
    public void visit(Cast node) {
        add(Cast.class);
        add(node.type());
        node.operand().accept(this);
    }

    @Override
    public void visit(Column<?> node) {
        add(node);
    }

    @Override
    public void visit(Comparison node) {
        add(node.operator());
        node.left().accept(this);
        node.right().accept(this);
    }

    @Override
    public void visit(Concatenation node) {
        add(Concatenation.class);
        writeAll(node.parts());
    }

    @Override
    public void visit(Exists node) {
        add(Exists.class);
        write(node.select());
    }

    @Override
    public void visit(Extract node) {
        add(node.field());
        add(node.kind());
        node.operand().accept(this);
    }

    @Override
    public void visit(FilterCondition node) {
        node.condition().accept(this);
    }

    @Override
    public void visit(Formula node) {
        add(Formula.class);
        add(node.table());
        node.body().accept(this);
    }

    @Override
    public void visit(InKeys node) {
        add(InKeys.class);
        node.operand().accept(this);
        visit(node.keys());
    }

    @Override
    public void visit(InRows node) {
        add(InRows.class);
        writeAll(node.operands());
        add(node.rows().size());
        for (List<Bind> row : node.rows()) {
            for (Bind value : row) {
                visit(value);
            }
        }
    }

    @Override
    public void visit(InSelect node) {
        add(InSelect.class);
        add(node.negated());
        add(node.isAlone());
        node.operand().accept(this);
        write(node.select());
    }

    @Override
    public void visit(GroupingSets node) {
        add(node.kind());
        add(node.sets().size());
        node.sets().forEach(this::writeAll);
    }

    @Override
    public void visit(HasElement node) {
        add(HasElement.class);
        node.array().accept(this);
        add(node.type());
        addValue(node.element());
    }

    @Override
    public void visit(InValues node) {
        add(InValues.class);
        add(node.negated());
        node.operand().accept(this);
        add(node.type());
        add(node.values().size());
        for (Object value : node.values()) {
            addValue(value);
        }
    }

    @Override
    public void visit(Like node) {
        add(Like.class);
        add(node.ignoresCase());
        add(node.negated());
        node.operand().accept(this);
        node.pattern().accept(this);
    }

    @Override
    public void visit(Logic node) {
        add(node.operator());
        writeAll(node.conditions());
    }

    @Override
    public void visit(Negation node) {
        add(Negation.class);
        node.operand().accept(this);
    }

    @Override
    public void visit(Not node) {
        add(Not.class);
        node.condition().accept(this);
    }

    @Override
    public void visit(IsNull node) {
        add(IsNull.class);
        add(node.negated());
        node.operand().accept(this);
    }

    @Override
    public void visit(ScalarSubquery node) {
        add(ScalarSubquery.class);
        write(node.select());
    }

    @Override
    public void visit(StandardCall node) {
        add(node.function());
        writeAll(node.arguments());
    }

    @Override
    public void visit(Truth node) {
        add(Truth.class);
        add(node.value());
    }

    @Override
    public void visit(Tuple node) {
        add(Tuple.class);
        writeAll(node.parts());
    }

    private void add(Object part) {
        if (partCount == parts.length) {
            parts = Arrays.copyOf(parts, 2 * partCount);
        }
        parts[partCount++] = part;
    }

    private void addValue(@Nullable Object value) {
        if (valueCount == values.length) {
            values = Arrays.copyOf(values, 2 * valueCount);
        }
        values[valueCount++] = value;
    }

    /** Marks a value whose type is named in the text. */
    private static final class TypedBind {}
}
