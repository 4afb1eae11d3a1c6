package dev.alkahest.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the shape of expressions and conditions; that of a subquery is the matter of who writes statements. */
final class NodeShapeWriter implements NodeVisitor {

    private final ShapeParts parts;
    private final ShapeWriter statements;

    NodeShapeWriter(ShapeParts parts, ShapeWriter statements) {
        this.parts = parts;
        this.statements = statements;
    }

    void writeAll(List<Node> nodes) {
        parts.add(nodes.size());
        for (int at = 0; at < nodes.size(); at++) {
            nodes.get(at).accept(this);
        }
    }

    void writeOptional(@Nullable Node node) {
        parts.add(node != null);
        if (node != null) {
            node.accept(this);
        }
    }

    @Override
    public void visit(AggregateCall node) {
        parts.add(node.function());
        parts.add(node.isDistinct());
        writeAll(node.arguments());
        writeOrder(node.order());
        writeOptional(node.filter());
    }

    @Override
    public void visit(WindowCall node) {
        parts.add(WindowCall.class);
        node.function().accept(this);
        Window window = node.window();
        if (statements.takes(window)) {
            parts.add(NamedWindows.nameOf(window));
        } else {
            write(window);
        }
    }

    void write(Window window) {
        writeAll(window.partitionBy());
        writeOrder(window.order());
        @Nullable Frame frame = window.frame();
        parts.add(frame != null);
        if (frame != null) {
            parts.add(frame.unit());
            write(frame.first());
            write(frame.last());
            parts.add(frame.exclusion());
        }
    }

    private void write(FrameBound bound) {
        parts.add(bound.side());
        @Nullable Bind distance = bound.distance();
        parts.add(
                distance == null
                        ? ""
                        : String.valueOf(distance.value())); // not every database takes it for a parameter
        writeOptional(distance);
    }

    private void writeOrder(List<OrderBy> orders) {
        parts.add(orders.size());
        for (OrderBy order : orders) {
            order.node().accept(this);
            writeDirection(order);
        }
    }

    void writeDirection(OrderBy order) {
        parts.add(order.isDescending());
        parts.add(order.nulls());
    }

    @Override
    public void visit(TextNode node) {
        parts.add(TextNode.class);
        parts.add(node.pieces());
        writeAll(node.arguments());
    }

    @Override
    public void visit(Aliased node) {
        parts.add(Aliased.class);
        parts.add(node.alias());
        node.body().accept(this);
    }

    @Override
    public void visit(Arithmetic node) {
        parts.add(node.operator());
        parts.add(node.kind());
        node.left().accept(this);
        node.right().accept(this);
    }

    @Override
    public void visit(Between node) {
        parts.add(Between.class);
        node.operand().accept(this);
        node.low().accept(this);
        node.high().accept(this);
    }

    @Override
    public void visit(Bind node) {
        parts.add(node.isTyped() ? TypedBind.class : Bind.class);
        parts.add(node.type());
        parts.addValue(node.value());
    }

    @Override
    public void visit(Call node) {
        parts.add(Call.class);
        parts.add(node.function());
        writeAll(node.arguments());
    }

    @Override
    public void visit(Case node) {
        parts.add(Case.class);
        writeOptional(node.operand());
        parts.add(node.branches().size());
        for (Case.Branch branch : node.branches()) {
            branch.test().accept(this);
            branch.result().accept(this);
        }
        writeOptional(node.otherwise());
    }

    @Override
    public void visit(Cast node) {
        parts.add(Cast.class);
        parts.add(node.type());
        node.operand().accept(this);
    }

    @Override
    public void visit(Column<?> node) {
        parts.add(node);
    }

    @Override
    public void visit(Comparison node) {
        parts.add(node.operator());
        node.left().accept(this);
        node.right().accept(this);
    }

    @Override
    public void visit(Concatenation node) {
        parts.add(Concatenation.class);
        writeAll(node.parts());
    }

    @Override
    public void visit(Exists node) {
        parts.add(Exists.class);
        statements.write(node.select());
    }

    @Override
    public void visit(Extract node) {
        parts.add(node.field());
        parts.add(node.kind());
        node.operand().accept(this);
    }

    @Override
    public void visit(FilterCondition node) {
        node.condition().accept(this);
    }

    @Override
    public void visit(Formula node) {
        parts.add(Formula.class);
        parts.add(node.table());
        node.body().accept(this);
    }

    @Override
    public void visit(InKeys node) {
        parts.add(InKeys.class);
        node.operand().accept(this);
        visit(node.keys());
    }

    @Override
    public void visit(InRows node) {
        parts.add(InRows.class);
        writeAll(node.operands());
        parts.add(node.rows().size());
        for (List<Bind> row : node.rows()) {
            for (Bind value : row) {
                visit(value);
            }
        }
    }

    @Override
    public void visit(InSelect node) {
        parts.add(InSelect.class);
        parts.add(node.negated());
        parts.add(node.isAlone());
        node.operand().accept(this);
        statements.write(node.select());
    }

    @Override
    public void visit(GroupingSets node) {
        parts.add(node.kind());
        parts.add(node.sets().size());
        node.sets().forEach(this::writeAll);
    }

    @Override
    public void visit(HasElement node) {
        parts.add(HasElement.class);
        node.array().accept(this);
        parts.add(node.type());
        parts.addValue(node.element());
    }

    @Override
    public void visit(JsonValue node) {
        parts.add(node.result());
        node.document().accept(this);
        parts.add(node.steps());
    }

    @Override
    public void visit(BindList node) {
        parts.add(BindList.class);
        parts.add(node.isBracketed());
        parts.add(node.type());
        parts.add(node.values().size());
        for (Object value : node.values()) {
            parts.addValue(value);
        }
    }

    @Override
    public void visit(InValues node) {
        parts.add(InValues.class);
        parts.add(node.negated());
        node.operand().accept(this);
        parts.add(node.type());
        parts.add(node.values().size());
        for (Object value : node.values()) {
            parts.addValue(value);
        }
    }

    @Override
    public void visit(Like node) {
        parts.add(Like.class);
        parts.add(node.ignoresCase());
        parts.add(node.negated());
        node.operand().accept(this);
        node.pattern().accept(this);
    }

    @Override
    public void visit(Logic node) {
        parts.add(node.operator());
        writeAll(node.conditions());
    }

    @Override
    public void visit(Negation node) {
        parts.add(Negation.class);
        node.operand().accept(this);
    }

    @Override
    public void visit(Not node) {
        parts.add(Not.class);
        node.condition().accept(this);
    }

    @Override
    public void visit(IsNull node) {
        parts.add(IsNull.class);
        parts.add(node.negated());
        node.operand().accept(this);
    }

    @Override
    public void visit(ScalarSubquery node) {
        parts.add(ScalarSubquery.class);
        statements.write(node.select());
    }

    @Override
    public void visit(StandardCall node) {
        parts.add(node.function());
        writeAll(node.arguments());
    }

    @Override
    public void visit(Truth node) {
        parts.add(Truth.class);
        parts.add(node.value());
    }

    @Override
    public void visit(Tuple node) {
        parts.add(Tuple.class);
        writeAll(node.parts());
    }

    /** Marks a value whose type is named in the text. */
    private static final class TypedBind {}
}
