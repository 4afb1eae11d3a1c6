package dev.alkahest.dialect;

import java.util.HashSet;
import java.util.Set;

/** Words that mean something else when they stand without quotes. */
final class ReservedWords {

    static final Set<String> POSTGRESQL = words("""
      all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation
      column concurrently constraint create cross current_catalog current_date current_role current_schema current_time
      current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze
      from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit
      localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references
      returning right select session_user similar some symmetric system_user table tablesample then to trailing true
      union unique user using variadic verbose when where window with
      """);

    static final Set<String> H2 = words("""
      all and any array as asymmetric authorization between both case cast check constraint cross current_catalog
      current_date current_path current_role current_schema current_time current_timestamp current_user day default
      distinct else end except exists false fetch for foreign from full group groups having hour if ilike in inner
      intersect interval is join key leading left like limit localtime localtimestamp minus minute month natural not null
      offset on or order over partition primary qualify range regexp right row rownum rows second select session_user set
      some symmetric system_user table to top trailing true uescape union unique unknown user using value values when
      where window with year _rowid_
      """);

    static final Set<String> SQLITE = words("""
      abort action add after all alter always analyze and as asc attach autoincrement before begin between by cascade case
      cast check collate column commit conflict constraint create cross current current_date current_time
      current_timestamp database default deferrable deferred delete desc detach distinct do drop each else end escape
      except exclude exclusive exists explain fail filter first following for foreign from full generated glob group
      groups having if ignore immediate in index indexed initially inner insert instead intersect into is isnull join key
      last left like limit match materialized natural no not nothing notnull null nulls of offset on or order others outer
      over partition plan pragma preceding primary query raise range recursive references regexp reindex release rename
      replace restrict returning right rollback row rows savepoint select set table temp temporary then ties to
      transaction trigger true false unbounded union unique update using vacuum values view virtual when where window with
      without rowid oid _rowid_
      """);

    private ReservedWords() {}

    static final Set<String> MARIADB = words("""
      accessible add all alter analyze and as asc asensitive before between bigint binary blob both by call cascade case
      change char character check collate column condition constraint continue convert create cross current_date
      current_role current_time current_timestamp current_user cursor database databases day_hour day_microsecond
      day_minute day_second dec decimal declare default delayed delete delete_domain_id desc describe deterministic
      distinct distinctrow div do_domain_ids double drop dual each else elseif enclosed escaped except exists exit explain
      false fetch float float4 float8 for force foreign from fulltext general grant group having high_priority
      hour_microsecond hour_minute hour_second if ignore ignore_domain_ids ignore_server_ids in index infile inner inout
      insensitive insert int int1 int2 int3 int4 int8 integer intersect interval into is iterate join key keys kill leading
      leave left like limit linear lines load localtime localtimestamp lock long longblob longtext loop low_priority
      master_heartbeat_period master_ssl_verify_server_cert match maxvalue mediumblob mediumint mediumtext middleint
      minute_microsecond minute_second mod modifies natural no_write_to_binlog not null numeric offset on optimize
      optionally or order out outer outfile over page_checksum parse_vcol_expr partition position precision primary
      procedure purge range read reads read_write real recursive references ref_system_id regexp release rename repeat
      replace require resignal restrict return returning revoke right rlike row_number rows row schema schemas
      second_microsecond select sensitive separator set show signal slow smallint spatial specific sql sqlexception
      sqlstate sqlwarning sql_big_result sql_calc_found_rows sql_small_result ssl starting stats_auto_recalc
      stats_persistent stats_sample_pages straight_join table terminated then tinyblob tinyint tinytext to trailing trigger
      true undo union unique unlock unsigned update usage use using utc_date utc_time utc_timestamp values varbinary varchar
      varcharacter varying when where while window with write xor year_month zerofill
      """);

    /** Not all that the standard reserves, but what HSQLDB takes for something else, or for a value of its own without a word. */
    static final Set<String> HSQLDB = words("""
      all and any array as at between both by call case cast check coalesce collation constraint convert corresponding
      create cross cube curdate current current_catalog current_date current_path current_role current_schema
      current_time current_timestamp current_timezone current_user curtime default distinct do drop else every except
      exists false fetch for foreign from full grant group grouping having in inner intersect interval into is join
      json_array json_arrayagg json_object json_objectagg lateral leading left like localtime localtimestamp natural
      normalize not now null nullif occurrences_regex on or order outer position_regex prevval primary recursive
      references right rollup row select session_timezone session_user sessiontimezone set some substring_regex sum
      sysdate system_user table then to today trailing translate_regex trigger true union unique unnest user using
      values when where with
      """);

    /** Oracle's own list, and words that mean something behind a table, whose name has no AS before it, or are values without parentheses. */
    static final Set<String> ORACLE = words("""
      access add all alter and any as asc audit between by case char check cluster column column_value comment compress
      connect create cross current current_date current_timestamp currval date dbtimezone decimal default delete desc
      distinct drop else end exclusive exists fetch file float for from full grant group having identified immediate in
      increment index initial inner insert integer intersect into is join lateral left level like localtimestamp lock long
      maxextents minus mlslabel mode model modify natural nested_table_id nextval noaudit nocompress not nowait null nulls
      number of offline offset on online only option or order outer partition pctfree pivot prior public raw rename
      resource revoke right row rowid rownum rows sample select session sessiontimezone set share size smallint start
      subpartition successful synonym sysdate systimestamp table then to trigger uid union unique unpivot update user
      using validate values varchar varchar2 versions view when whenever where with
      """);

    static final Set<String> SQL_SERVER = words("""
      add all alter and any as asc authorization backup begin between break browse bulk by cascade case check checkpoint
      close clustered coalesce collate column commit compute constraint contains containstable continue convert create
      cross current current_date current_time current_timestamp current_user cursor database dbcc deallocate declare
      default delete deny desc disk distinct distributed double drop dump else end errlvl escape except exec execute
      exists exit external fetch file fillfactor for foreign freetext freetexttable from full function goto grant group
      having holdlock identity identity_insert identitycol if in index inner insert intersect into is join key kill left
      like lineno load merge national nocheck nonclustered not null nullif of off offsets on open opendatasource openquery
      openrowset openxml option or order outer over percent pivot plan precision primary print proc procedure public
      raiserror read readtext reconfigure references replication restore restrict return revert revoke right rollback
      rowcount rowguidcol rule save schema securityaudit select semantickeyphrasetable semanticsimilaritydetailstable
      semanticsimilaritytable session_user set setuser shutdown some statistics system_user table tablesample textsize
      then to top tran transaction trigger truncate try_convert tsequal union unique unpivot update updatetext use user
      values varying view waitfor when where while with within writetext
      """);

    /** Those of Sybase ASE up to 16, and standard words that mean something behind a table or in an expression there. */
    static final Set<String> SYBASE = words("""
      add all alter and any arith_overflow as asc at authorization avg begin between break browse bulk by cascade case
      char_convert check checkpoint close clustered coalesce commit compute confirm connect constraint continue controlrow
      convert count count_big create cross current current_date current_time current_timestamp current_user cursor database
      dbcc deallocate declare decrypt default delete desc deterministic disk distinct drop dual_control dummy dump else
      encrypt end endtran errlvl errordata errorexit escape except exclusive exec execute exists exit exp_row_size external
      fetch fillfactor for foreign from full func function goto grant group having holdlock identity identity_gap
      identity_insert identity_start if in index inner inout insensitive insert install intersect into is isolation jar join
      key kill left level like limit lineno load lob_compression lock materialized max max_rows_per_page merge min mirror
      mirrorexit modify national natural new noholdlock nonclustered non_sensitive nonscrollable not null nullif
      numeric_truncation of off offset offsets on once online only open option or order out outer output over partition perm
      permanent plan prepare primary print privileges proc procedure processexit proxy_table public quiesce raiserror read
      readpast readtext reconfigure references release_locks_on_close remove reorg replace replication reservepagegap return
      returns revoke right role rollback rowcount rows rule save schema scroll scrollable select semi_sensitive set setuser
      shared shutdown some statistics stringsize stripe sum syb_identity syb_restree syb_terminate table temp temporary
      textsize then to top tracefile tran transaction trigger truncate tsequal union unique unpartition update use user
      user_option using values varying view waitfor when where while with work writetext xmlextract xmlparse xmltable xmltest
      xmlvalidate
      """);

    /** MariaDB's, and those that MySQL has beside them, up to 9. */
    static final Set<String> MYSQL = both(MARIADB, words("""
      cube cume_dist dense_rank empty except first_value function generated get grouping groups io_after_gtids io_before_gtids
      json_table lag last_value lateral lead library manual master_bind ntile nth_value of optimizer_costs parallel percent_rank
      qualify rank stored system tablesample virtual window
      """));

    private static Set<String> both(Set<String> words, Set<String> more) {
        Set<String> all = new HashSet<>(words);
        all.addAll(more);
        return Set.copyOf(all);
    }

    /** What versions 3 and 4 reserve. */
    static final Set<String> FIREBIRD = words("""
      add admin all alter and any as at avg begin between bigint binary bit_length blob boolean both by case cast char
      character character_length char_length check close collate column commit connect constraint corr count covar_pop
      covar_samp create cross current current_connection current_date current_role current_time current_timestamp
      current_transaction current_user cursor date day dec decfloat decimal declare default delete deleting deterministic
      disconnect distinct double drop else end escape execute exists external extract false fetch filter float for foreign
      from full function gdscode global grant group having hour in index inner insensitive insert inserting int int128
      integer into is join lateral leading left like local localtime localtimestamp long lower max maximum_segment merge
      min minute month national natural nchar no not null numeric octet_length of offset on only open or order outer over
      parameter plan position post_event precision primary procedure publication rdb_db_key real record_version recreate
      recursive references regr_avgx regr_avgy regr_count regr_intercept regr_r2 regr_slope regr_sxx regr_sxy regr_syy
      release resetting return returning_values returns revoke right rollback row rows row_count savepoint scroll second
      select sensitive set similar smallint some sqlcode sqlstate start stddev_pop stddev_samp sum table then time
      timestamp timezone_hour timezone_minute to trailing trigger trim true unbounded union unique unknown update updating
      upper user using value values var_pop var_samp varbinary varchar variable varying view when where while window with
      without year
      """);

    static final Set<String> DERBY = words("""
      add all allocate alter and any are as asc assertion at authorization avg begin between bigint bit boolean both by
      call cascade cascaded case cast char character character_length check close collate collation column
      commit connect connection constraint constraints continue convert corresponding create cross current current_date
      current_role current_time current_timestamp current_user cursor deallocate dec decimal declare default deferrable
      deferred delete desc describe deterministic diagnostics disconnect distinct double drop else end escape except exception exec
      execute exists explain external false fetch first float for foreign found from full function get
      getcurrentconnection global go goto grant group having hour identity immediate in indicator initially inner inout
      input insensitive insert int integer intersect into is isolation join key last leading left like lower ltrim match
      max min minute national natural nchar next no none not null nullif numeric nvarchar of on only open option or order
      outer out output overlaps pad partial prepare preserve primary prior privileges procedure public read real
      references relative restrict revoke right rollback row_number rows rtrim schema scroll second select session_user
      set smallint some space sql sqlcode sqlerror sqlstate substr substring sum system_user table temporary
      timezone_hour timezone_minute to transaction translate translation trailing trim true union unique unknown update
      upper user using values varchar varying view whenever where window with work write xml xmlexists xmlparse xmlquery
      xmlserialize year
      """);

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
