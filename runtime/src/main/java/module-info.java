/** Engine, expression language and session, and in {@code dev.alkahest.mapping} the contract of generated code. */
module dev.alkahest.runtime {
    requires io.agroal.api;
    requires io.agroal.pool;
    requires transitive java.sql;
    requires static org.jspecify;

    exports dev.alkahest;
    exports dev.alkahest.type;
    exports dev.alkahest.sql;
    exports dev.alkahest.dialect;
    exports dev.alkahest.engine;
    exports dev.alkahest.mapping;
    exports dev.alkahest.schema;
    exports dev.alkahest.query;
    exports dev.alkahest.session;

    uses dev.alkahest.dialect.DatabaseProvider;
    uses dev.alkahest.mapping.MapperSource;
    uses dev.alkahest.sql.StatementText;

    provides dev.alkahest.sql.StatementText with
            dev.alkahest.dialect.StandardText;
}
