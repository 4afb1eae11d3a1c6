package dev.alkahest.processor.validation;

import java.util.Set;

/** Words that PostgreSQL or SQLite never take as a name unless it is quoted. */
final class ReservedWords {

    private static final String ALL = """
            add all alter analyse analyze and any array as asc asymmetric authorization autoincrement between binary both
            case cast check collate collation column commit concurrently constraint create cross current_catalog
            current_date current_role current_schema current_time current_timestamp current_user default deferrable
            delete desc distinct do drop else end escape except exists false fetch for foreign freeze from full grant
            group having ilike in index initially inner insert intersect into is isnull join lateral leading left like
            limit localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary
            references returning right select session_user set similar some symmetric system_user table tablesample then
            to trailing transaction true union unique update user using values variadic verbose when where window with
            """;

    private static final Set<String> WORDS = Set.of(ALL.strip().split("\\s+"));

    private ReservedWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
