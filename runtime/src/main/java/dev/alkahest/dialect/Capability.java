package dev.alkahest.dialect;

/** What one database can do and another cannot. */
public enum Capability {
    /** A foreign key can be added to a table that is already there. */
    ALTER_FOREIGN_KEYS,
    /** There are sequences. */
    SEQUENCES,
    /** An enum is a type of its own, which is created before the tables that use it. */
    ENUM_TYPES,
    /** Tables can live in schemas. */
    SCHEMAS,
    /** A foreign key can be checked at commit. */
    DEFERRABLE_FOREIGN_KEYS,
    /** A foreign key can do something when the row it refers to is deleted, by ON DELETE. */
    DELETE_CASCADES,
    /** A foreign key can follow a key that changes, by ON UPDATE. */
    KEY_CASCADES,
    /** INSERT, UPDATE and DELETE give columns of the rows they change back, in whatever words. */
    CHANGED_ROWS,
    /** INSERT, UPDATE and DELETE give rows back by a clause of their own. */
    RETURNING,
    /** A statement that changes rows gives them all back, and none where there are none. */
    RETURNING_OF_ALL_ROWS,
    /** An INSERT can find the rows that are there already. */
    UPSERTS,
    /** An INSERT that leaves rows alone which are there gives back the others only. */
    RETURNING_OF_INSERTED_ONLY,
    /** An INSERT can change rows that are there under a condition. */
    CONDITIONAL_UPSERT,
    /** A list of keys can be sent as one array. */
    KEY_ARRAYS,
    /** The key that an INSERT made comes back with the values that the database made of other columns. */
    VALUES_WITH_KEYS,
    /** A column can hold an array. */
    ARRAYS,
    /** Texts differ in the spaces at their end. */
    SPACES_AT_THE_END,
    /** A table can be used in the transaction that creates it. */
    TABLES_AT_ONCE,
    /** Values can be read out of JSON documents. */
    JSON_PATHS,
    /** Tables and columns keep remarks. */
    COMMENTS,
    /** A join can keep the rows of both sides. */
    FULL_JOIN,
    /** Rows can count once that are equal in some of what they have. */
    DISTINCT_ON,
    /** A transaction can be prepared, and committed later by anybody. */
    TWO_PHASE_COMMIT,
    /** Who reads waits for no writer. */
    READS_BESIDE_WRITES,
    /** A text without a length can be as long as one likes. */
    LONG_TEXTS,
    /** Each standard function can be said. */
    STANDARD_FUNCTIONS,
    /** A SELECT can begin with WITH. */
    COMMON_TABLES,
    /** An aggregate puts texts together. */
    TEXT_AGGREGATE,
    /** There are functions over windows. */
    WINDOWS,
    /** A window can have a frame. */
    WINDOW_FRAMES,
    /** There are functions over windows that tell where a row stands among the others: ntile, percent_rank, cume_dist. */
    DISTRIBUTIONS,
    /** The frame of a window can count groups of peers. */
    GROUP_FRAMES,
    /** The frame of a window can leave out rows near the current one. */
    FRAME_EXCLUSION,
    /** A SELECT can give names to the windows it looks through. */
    NAMED_WINDOWS,
    /** A SELECT that is cut off can keep the peers of its last row. */
    LIMIT_WITH_TIES,
    /** There are aggregates of an order: percentiles and the most frequent value. */
    ORDERED_SET_AGGREGATES,
    /** Texts can be put together in an order. */
    ORDERED_LISTS,
    /** There are standard deviation and variance. */
    STATISTICAL_AGGREGATES,
    /** Rows can be grouped in several ways at once. */
    GROUPING_SETS,
    /** A subquery behind FROM may speak of the tables before it. */
    LATERAL,
    /** A SELECT can gather rows of other tables in arrays beside each of its own, and does it as fast as another statement would. */
    GATHERED_ROWS,
    /** There are INTERSECT and EXCEPT. */
    INTERSECT_AND_EXCEPT,
    /** SELECTs that are combined can be put in an order, whatever their columns are called. */
    ORDERED_SETS,
    /** A subquery can have an order, a limit and an offset. */
    ORDERED_SUBQUERIES,
    /** INTERSECT and EXCEPT can count equal rows. */
    SET_OPERATIONS_ALL,
    /** A statement that changes rows can stand in a WITH. */
    CHANGES_IN_WITH,
    /** A SELECT can lock the rows it reads. */
    ROW_LOCKS,
    /** A SELECT that locks rows can fail at once, or leave rows out, where others have locked them. */
    ROW_LOCKS_WITHOUT_WAITING,
    /** A SELECT can lock the rows of tables that it joins. */
    ROW_LOCKS_OF_JOINS,
    /** A SELECT can lock rows and let others lock them so as well. */
    SHARED_ROW_LOCKS,
    /** A SELECT can lock the rows that a subquery in its FROM reads, as that of a class whose rows stand in several tables does. */
    ROW_LOCKS_OF_SUBQUERIES,
    /** A SELECT can lock rows that an outer join has, or has not, found. */
    ROW_LOCKS_OF_OUTER_JOINS,
    /** A SELECT can lock rows that it puts together: by DISTINCT, in groups, in aggregates. */
    ROW_LOCKS_OF_GROUPS,
    /** A SELECT with a function over a window can lock the rows it reads. */
    ROW_LOCKS_OF_WINDOWS,
    /** A SELECT can say of which tables it locks the rows. */
    ROW_LOCKS_OF_TABLES,
    /** A SELECT with a limit or an offset can lock the rows it reads. */
    ROW_LOCKS_OF_LIMITED,
    /** An INSERT that finds its row there already gives it back as it is afterwards; without it, upserts of a session are sent in steps. */
    UPSERT_RETURNING,
    /** GROUP BY can name what is selected, an expression with values too. */
    GROUP_BY_NAMES,
    /** A subquery can have a WITH of its own. */
    WITH_IN_SUBQUERIES,
    /** There is the n-th value of a window. */
    NTH_VALUE,
    /** The frame of a window can begin or end at a distance of values. */
    RANGE_DISTANCES
}
