package dev.alkahest.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;

/** The types of the runtime that emitted code names. */
final class RuntimeTypes {

    static final ClassName ABSTRACT_CLASS_MAPPER = mapping("AbstractClassMapper");
    static final ClassName ASSOCIATION = mapping("Association");
    static final ClassName DEFERRED = mapping("Deferred");
    static final ClassName DEFERRED_COLUMN = mapping("DeferredColumn");
    static final ClassName ENTITY_MAPPER = mapping("EntityMapper");
    static final ClassName ENTITY_TABLE = mapping("EntityTable");
    static final ClassName HIERARCHY = mapping("Hierarchy");
    static final ClassName KEY_GENERATION = mapping("KeyGeneration");
    static final ClassName LOADER = mapping("Loader");
    static final ClassName LOADING = mapping("Loading");
    static final ClassName LONG_IDENTITY_MAP = mapping("LongIdentityMap");
    static final ClassName MAPPER_SOURCE = mapping("MapperSource");
    static final ClassName OBJECT_IDENTITY_MAP = mapping("ObjectIdentityMap");
    static final ClassName REF = mapping("Ref");
    static final ClassName RELATIONSHIP = mapping("Relationship");
    static final ClassName RELATIONSHIP_OPTIONS = mapping("RelationshipOptions");
    static final ClassName ROW_READER = sql("RowReader");
    static final ClassName ROW_WRITER = mapping("RowWriter");
    static final ClassName SNAPSHOT = mapping("Snapshot");
    static final ClassName TO_MANY = mapping("ToMany");
    static final ClassName MAP_KEY = mapping("MapKey");
    static final ClassName TO_ONE = mapping("ToOne");
    static final ClassName SHARED_ATTRIBUTE = mapping("SharedAttribute");
    static final ClassName VALUES = mapping("Values");
    static final ClassName VERSION_TYPE = mapping("VersionType");
    static final ClassName WRITE_ONLY_COLLECTION = mapping("WriteOnlyCollection");

    static final ClassName BOOLEAN_COLUMN = sql("BooleanColumn");
    static final ClassName CHECK = sql("Check");
    static final ClassName COLUMN = sql("Column");
    static final ClassName COMPARABLE_EXPRESSION = sql("ComparableExpression");
    static final ClassName COLUMN_OPTION = sql("ColumnOption");
    static final ClassName CONDITION = sql("Condition");
    static final ClassName EXPRESSION = sql("Expression");
    static final ClassName ARRAY_COLUMN = sql("ArrayColumn");
    static final TypeName ANY_EXPRESSION =
            ParameterizedTypeName.get(EXPRESSION, WildcardTypeName.subtypeOf(Object.class));
    static final ClassName FOREIGN_KEY = sql("ForeignKey");
    static final ClassName FORMULA = sql("Formula");
    static final ClassName INDEX = sql("Index");
    static final ClassName NUMBER_COLUMN = sql("NumberColumn");
    static final ClassName NUMBER_EXPRESSION = sql("NumberExpression");
    static final ClassName PATH = sql("Path");
    static final ClassName TABLE = sql("Table");
    static final ClassName TABLE_BRANCH = sql("TableBranch");
    static final ClassName TABLE_PART = sql("TablePart");
    static final ClassName ORDERED_COLUMN = sql("OrderedColumn");
    static final ClassName TEMPORAL_COLUMN = sql("TemporalColumn");
    static final ClassName TEXT_COLUMN = sql("TextColumn");
    static final ClassName SQL = sql("Sql");
    static final ClassName STATEMENT = sql("Statement");
    static final ClassName TEXT_SQL = sql("TextSql");
    static final ClassName CONNECTION = ClassName.get("dev.alkahest.engine", "Connection");
    static final ClassName RESULT = ClassName.get("dev.alkahest.engine", "Result");
    static final ClassName ROW = ClassName.get("dev.alkahest.engine", "Row");
    static final ClassName SESSION = ClassName.get("dev.alkahest.session", "Session");
    static final ClassName SELECTABLE = sql("Selectable");
    static final ClassName SELECTED_VALUE = sql("SelectedValue");
    static final ClassName ROW_COMPONENT = sql("RowComponent");
    static final ClassName ROW_PROJECTION = sql("RowProjection");
    static final ClassName TEMPORAL_EXPRESSION = sql("TemporalExpression");
    static final ClassName TEXT_EXPRESSION = sql("TextExpression");
    static final ClassName UNIQUE = sql("Unique");

    static final ClassName COLUMN_TYPES = ClassName.get("dev.alkahest.type", "ColumnTypes");
    static final ClassName ARRAY_TYPES = ClassName.get("dev.alkahest.type", "ArrayTypes");
    static final ClassName CONVERTED_TYPE = ClassName.get("dev.alkahest.type", "ConvertedType");
    static final ClassName JDBC_VALUES = ClassName.get("dev.alkahest.type", "JdbcValues");

    private RuntimeTypes() {}

    private static ClassName mapping(String name) {
        return ClassName.get("dev.alkahest.mapping", name);
    }

    private static ClassName sql(String name) {
        return ClassName.get("dev.alkahest.sql", name);
    }
}
