package dev.alkahest.grammars;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.apache.shardingsphere.sql.parser.autogen.MySQLStatementLexer;
import org.apache.shardingsphere.sql.parser.autogen.MySQLStatementParser;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementLexer;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser;
import org.apache.shardingsphere.sql.parser.autogen.SQLServerStatementLexer;
import org.apache.shardingsphere.sql.parser.autogen.SQLServerStatementParser;
import org.jspecify.annotations.Nullable;

/** The grammar of one database, and what its vendor documents beyond it. */
enum Grammar {
    MYSQL("mysql", "FETCH FIRST 1 ROWS ONLY") {
        @Override
        List<Unknown> unknown() {
            return List.of(Unknown.of(
                    "Cast Functions and Operators: DOUBLE is a type of CAST", " AS double\\)", " AS decimal)"));
        }

        @Override
        void parse(CharStream sql, BaseErrorListener errors) {
            MySQLStatementParser parser = new MySQLStatementParser(tokens(new MySQLStatementLexer(sql), errors));
            toldTo(errors, parser);
            parser.execute();
            requireEnd(parser, errors);
        }
    },
    ORACLE("oracle", "LIMIT ?") {
        @Override
        List<Unknown> unknown() {
            return List.of(
                    Unknown.of(
                            "SQL Language Reference, Text Literals: a backslash in one is any other character",
                            "'\\\\'",
                            "'!'"),
                    Unknown.of(
                            "SQL Language Reference, JSON_VALUE and JSON_QUERY: the types of RETURNING, ON ERROR and ON EMPTY",
                            " RETURNING (?:varchar2\\(4000\\)|clob|number)( WITH WRAPPER)?(?: ERROR ON ERROR NULL ON EMPTY)?",
                            ""),
                    Unknown.of("SQL Language Reference, IS JSON Condition", "\\w+ IS JSON", "1 = 1"));
        }

        @Override
        void parse(CharStream sql, BaseErrorListener errors) {
            OracleStatementParser parser = new OracleStatementParser(tokens(new OracleStatementLexer(sql), errors));
            toldTo(errors, parser);
            parser.execute();
            requireEnd(parser, errors);
        }
    },
    SQL_SERVER("sqlserver", "LIMIT ?") {
        @Override
        List<Unknown> unknown() {
            return List.of(
                    Unknown.of("SET IDENTITY_INSERT (Transact-SQL)", "SET IDENTITY_INSERT \\S+ (?:ON; |OFF)", ""),
                    Unknown.of(
                            "Hints - Table (Transact-SQL): several have commas between, and stand before a JOIN",
                            " WITH \\((?:UPDLOCK|REPEATABLEREAD), [A-Z, ]+\\)",
                            ""),
                    Unknown.of("NEXT VALUE FOR (Transact-SQL)", "NEXT VALUE FOR \\w+", "1"),
                    Unknown.of(
                            "MERGE (Transact-SQL): the source is any table, and values are one",
                            "USING \\(VALUES \\(([?, ]+)\\)(?:, \\([?, ]+\\))*\\)",
                            "USING (SELECT $1)"),
                    Unknown.of(
                            "OVER Clause (Transact-SQL): behind aggregates and ranking functions",
                            " OVER \\((?:[^()]|\\([^()]*\\))*\\)",
                            ""),
                    Unknown.of(
                            "STRING_AGG (Transact-SQL): the separator is a variable",
                            "string_agg\\((.*), \\?\\)(?:\\s+WITHIN\\s+GROUP \\([^)]*\\))?",
                            "max($1)"),
                    Unknown.of("COUNT_BIG (Transact-SQL): of what is DISTINCT", "count_big\\(DISTINCT ", "count_big("),
                    Unknown.of("LEFT (Transact-SQL)", "\\bleft\\(", "right("),
                    Unknown.of("COLLATE (Transact-SQL): of an expression", " COLLATE Latin1_General_100_BIN2_UTF8", ""),
                    Unknown.of("IF...ELSE (Transact-SQL)", "^IF OBJECT_ID\\([^)]*\\) IS NULL ", ""),
                    Unknown.of("Database identifiers: a quote in quotes is doubled", "\"\"", ""),
                    Unknown.of("Reserved keywords (Transact-SQL): these are none", "\\b(called|names)\\b", "\"$1\""));
        }

        @Override
        void parse(CharStream sql, BaseErrorListener errors) {
            SQLServerStatementParser parser =
                    new SQLServerStatementParser(tokens(new SQLServerStatementLexer(sql), errors));
            toldTo(errors, parser);
            parser.execute();
            requireEnd(parser, errors);
        }
    };

    private final String dialect;
    private final String foreignLimit;

    Grammar(String dialect, String foreignLimit) {
        this.dialect = dialect;
        this.foreignLimit = foreignLimit;
    }

    /** Returns how others say the limit of a SELECT. */
    String foreignLimit() {
        return foreignLimit;
    }

    /** Returns the name of the dialect whose SQL it reads. */
    String dialect() {
        return dialect;
    }

    /** Returns what the vendor documents and the grammar does not know. */
    abstract List<Unknown> unknown();

    /** Returns why the grammar does not read a statement, once what it does not know is replaced; empty where it does. */
    Optional<String> refusal(String sql) {
        String known = sql;
        for (Unknown words : unknown()) {
            known = words.known(known);
        }
        return refusalAsItIs(known);
    }

    /** Returns why the grammar does not read just this. */
    Optional<String> refusalAsItIs(String sql) {
        List<String> refusals = new ArrayList<>();
        parse(CharStreams.fromString(sql), new BaseErrorListener() {
            @Override
            public void syntaxError(
                    Recognizer<?, ?> recognizer,
                    @Nullable Object symbol,
                    int line,
                    int position,
                    String message,
                    @Nullable RecognitionException error) {
                refusals.add(line + ":" + position + " " + message);
            }
        });
        return refusals.stream().findFirst().map(refusal -> refusal + " in " + sql);
    }

    abstract void parse(CharStream sql, BaseErrorListener errors);

    private static CommonTokenStream tokens(Lexer lexer, BaseErrorListener errors) {
        toldTo(errors, lexer);
        return new CommonTokenStream(lexer);
    }

    private static void toldTo(BaseErrorListener errors, Recognizer<?, ?> recognizer) {
        recognizer.removeErrorListeners();
        recognizer.addErrorListener(errors);
    }

    private static void requireEnd(Parser parser, BaseErrorListener errors) {
        Token next = parser.getTokenStream().LT(1);
        if (next.getType() != Token.EOF) {
            errors.syntaxError(
                    parser, next, next.getLine(), next.getCharPositionInLine(), "more than one statement", null);
        }
    }
}
