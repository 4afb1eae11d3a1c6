package dev.alkahest.dialect;

import dev.alkahest.sql.Arithmetic;
import dev.alkahest.sql.Extract;
import dev.alkahest.sql.HasElement;
import dev.alkahest.sql.InRows;
import dev.alkahest.type.SqlKind;

/** What PostgreSQL says in its own way; for a database that speaks its language, too. Stateless, so thread-safe. */
public class PostgresSyntax extends Syntax {

    /** Makes the syntax of a database that calls types so, and functions as PostgreSQL does. */
    public PostgresSyntax(TypeNames types) {
        this(types, functionTexts());
    }

    /** Makes the syntax of a database that calls types and functions so. */
    public PostgresSyntax(TypeNames types, FunctionTexts functions) {
        super(types, functions, new AggregateTexts());
    }

    /** Returns what PostgreSQL calls functions, for a dialect to say by {@link FunctionTexts#with} what differs. */
    public static FunctionTexts functionTexts() {
        return PostgresFunctions.texts();
    }

    /** An index answers what it is asked of arrays, and of no element alone. */
    @Override
    protected void hasElement(NodeWriter writer, HasElement node) {
        writer.operand(node.array());
        writer.out().add(" @> ").addPlaceholder(new OneElementType<>(node.type()), node.element());
    }

    /**
     * A list of rows becomes a tree of conditions, which each row is compared with in turn and which thousands of rows
     * make too deep; VALUES are joined. Their first row tells the types of all.
     */
    @Override
    protected void inRows(NodeWriter writer, InRows node) {
        inRows(writer, node, "VALUES ", this::typed);
    }

    /** PostgreSQL gives a decimal, which would not be divided as a whole number is. */
    @Override
    protected void extract(NodeWriter writer, Extract node) {
        writer.out().add("CAST(");
        super.extract(writer, node);
        writer.out().add(" AS integer)");
    }

    /** PostgreSQL has no remainder of floating-point numbers, and makes decimals of 15 digits of them, unless by their texts. */
    @Override
    protected void mod(NodeWriter writer, Arithmetic node) {
        if (node.kind() == SqlKind.DECIMAL) {
            super.mod(writer, node);
            return;
        }
        writer.out().add("CAST(mod(CAST(CAST(");
        writer.operand(node.left(), Precedence.OR);
        writer.out().add(" AS text) AS numeric), CAST(CAST(");
        writer.operand(node.right(), Precedence.OR);
        writer.out().add(" AS text) AS numeric)) AS double precision)");
    }
}
