package dev.alkahest.sql;

/**
 * A part of a statement as a dialect sees it: what to say, without Java types. For dialects; applications use {@link
 * Expression}.
 */
public sealed interface Node
        permits AggregateCall,
                Aliased,
                Arithmetic,
                Between,
                Bind,
                BindList,
                Call,
                Case,
                Cast,
                Column,
                Comparison,
                Concatenation,
                Exists,
                Extract,
                FilterCondition,
                Formula,
                GroupingSets,
                HasElement,
                InKeys,
                InRows,
                InSelect,
                InValues,
                IsNull,
                JsonValue,
                Like,
                Logic,
                Negation,
                Not,
                ScalarSubquery,
                StandardCall,
                TextNode,
                Truth,
                Tuple,
                WindowCall {

    /** Calls the method of the visitor that is for this sort of node. */
    void accept(NodeVisitor visitor);
}
