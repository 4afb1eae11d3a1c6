package dev.alkahest.sql;

/** What to do with each sort of {@link Node}. */
public interface NodeVisitor {

    /** Visits a call of an aggregate. */
    void visit(AggregateCall node);

    /** Visits an expression with a name of its own. */
    void visit(Aliased node);

    /** Visits a calculation with two operands. */
    void visit(Arithmetic node);

    /** Visits a test for lying between two bounds. */
    void visit(Between node);

    /** Visits a value. */
    void visit(Bind node);

    /** Visits a call of a function. */
    void visit(Call node);

    /** Visits a choice between values. */
    void visit(Case node);

    /** Visits a conversion to another type. */
    void visit(Cast node);

    /** Visits a column. */
    void visit(Column<?> node);

    /** Visits a comparison of two operands. */
    void visit(Comparison node);

    /** Visits a concatenation of texts. */
    void visit(Concatenation node);

    /** Visits a test for a subquery having rows. */
    void visit(Exists node);

    /** Visits a field taken from a date or time. */
    void visit(Extract node);

    /** Visits a condition that a table has added. */
    void visit(FilterCondition node);

    /** Visits what an attribute is computed from. */
    void visit(Formula node);

    /** Visits a test for being one of an array of keys. */
    void visit(InKeys node);

    /** Visits a test for several columns being one of a list of rows. */
    void visit(InRows node);

    /** Visits a test for being one of the rows of a subquery. */
    void visit(InSelect node);

    /** Visits several ways to group. */
    void visit(GroupingSets node);

    /** Visits a test for being an element of an array. */
    void visit(HasElement node);

    /** Visits values behind the IN of a text. */
    void visit(BindList node);

    /** Visits what stands in a JSON document. */
    void visit(JsonValue node);

    /** Visits a test for being one of a list of values. */
    void visit(InValues node);

    /** Visits a test for matching a pattern. */
    void visit(Like node);

    /** Visits conditions joined by AND or OR. */
    void visit(Logic node);

    /** Visits a number with its sign turned. */
    void visit(Negation node);

    /** Visits a condition turned into its opposite. */
    void visit(Not node);

    /** Visits a test for NULL. */
    void visit(IsNull node);

    /** Visits a subquery standing for its one value. */
    void visit(ScalarSubquery node);

    /** Visits a call of a function that every database has in some way. */
    void visit(StandardCall node);

    /** Visits SQL that the user has written. */
    void visit(TextNode node);

    /** Visits a condition that is always true or never. */
    void visit(Truth node);

    /** Visits several columns that are tested together. */
    void visit(Tuple node);

    /** Visits a function of the rows in a window. */
    void visit(WindowCall node);
}
