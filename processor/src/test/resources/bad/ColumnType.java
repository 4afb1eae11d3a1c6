package bad;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import dev.alkahest.type.SqlArray;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Table
class ColumnType {

    @Id
    Long id;

    Color color; // error: [ColumnType] No column can hold ColumnType.color, a Color. Columns hold String, numbers, boolean, char, enums, byte[], UUID and the types of java.time; convert it with @Convert or @Json, or mark it with @Transient if it is not stored.

    Optional<String> nickname; // error: [ColumnType] No column can hold ColumnType.nickname, an Optional<String>. Columns hold String, numbers, boolean, char, enums, byte[], UUID and the types of java.time; convert it with @Convert or @Json, or mark it with @Transient if it is not stored.

    Object anything; // error: [ColumnType] No column can hold ColumnType.anything, an Object. Columns hold String, numbers, boolean, char, enums, byte[], UUID and the types of java.time; convert it with @Convert or @Json, or mark it with @Transient if it is not stored.

    long[] counts; // error: [ColumnType] ColumnType.counts is a long[], which a column holds where the database has arrays. Mark it with @Column if yours has, convert it with @Json or @Convert otherwise, or mark it with @Transient if it is not stored.

    List<String> names; // error: [ColumnType] ColumnType.names is a List<String>, which a column holds where the database has arrays. Mark it with @Column if yours has, convert it with @Json or @Convert otherwise, or mark it with @Transient if it is not stored.

    @Column
    Set<String> tags; // error: [ColumnType] No column can hold ColumnType.tags, a Set<String>. Mark it with @Relationship if it holds entities, convert it with @Json or @Convert if it holds values, or mark it with @Transient if it is not stored.

    SqlArray kept; // error: [ColumnType] No column can hold ColumnType.kept, a SqlArray. Columns hold String, numbers, boolean, char, enums, byte[], UUID and the types of java.time; convert it with @Convert or @Json, or mark it with @Transient if it is not stored.

    @Column(length = 20) // error at 20: [ColumnType] ColumnType.lengths is an int[], which has no length. Remove it.
    int[] lengths;

    @Column(precision = 8) // error at 8: [ColumnType] ColumnType.prices has 8 digits, so it can't have 10 of them after the point. Set a scale between 0 and 8.
    List<BigDecimal> prices;

    List<ColumnType> children; // error: [ColumnType] No column can hold ColumnType.children, a List<ColumnType>. Mark it with @Relationship if it holds entities, convert it with @Json or @Convert if it holds values, or mark it with @Transient if it is not stored.

    ColumnType parent; // error: [ColumnType] ColumnType.parent refers to an entity and says nothing about it. Mark it with @Relationship, or with @Transient if it is not stored.

    Ref<ColumnType> lazyParent; // error: [ColumnType] ColumnType.lazyParent refers to an entity and says nothing about it. Mark it with @Relationship, or with @Transient if it is not stored.

    Secret secret; // error: [ColumnType] Generated code can't name Secret, the type of ColumnType.secret. Make it package-private, or public where it is in another package.

    @Column(length = 20) // error at 20: [ColumnType] ColumnType.length is an int, which has no length. Remove it.
    int length;

    @Column(length = -1) // error at -1: [ColumnType] ColumnType.text can't have a negative length. Remove it for the widest.
    String text;

    @Column(precision = 8) // error at 8: [ColumnType] ColumnType.price has 8 digits, so it can't have 10 of them after the point. Set a scale between 0 and 8.
    BigDecimal price;

    @Column(precision = 5, scale = 6) // error at 6: [ColumnType] ColumnType.ratio has 5 digits, so it can't have 6 of them after the point. Set a scale between 0 and 5.
    BigDecimal ratio;

    @Column(precision = 0) // error at 0: [ColumnType] ColumnType.nothing needs a precision of 1 or more.
    BigDecimal nothing;

    @Column(scale = 2, precision = 3) // error at 3: [ColumnType] ColumnType.rate is a double, which has no precision. Remove it. // error at 2: [ColumnType] ColumnType.rate is a double, which has no scale. Remove it.
    double rate;

    private enum Secret {
        ONE
    }
}
