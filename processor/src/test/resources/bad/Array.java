package bad;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;
import java.awt.Color;
import java.util.List;
import java.util.Map;

@Table("array_case")
class Array {

    @Id
    Long id;

    @Column // error at @Column: [Array] Array.colors is a List<Color>, and no array has such elements. Elements are String, numbers, Boolean, Character, enums, UUID or the types of java.time, and of the primitives boolean, short, int, long, float and double; store other values with @Json or @Convert.
    List<Color> colors;

    @Column // error at @Column: [Array] Array.texts is a List<? extends CharSequence>, and no array has such elements. Elements are String, numbers, Boolean, Character, enums, UUID or the types of java.time, and of the primitives boolean, short, int, long, float and double; store other values with @Json or @Convert.
    List<? extends CharSequence> texts;

    @Column // error at @Column: [Array] Array.matrix is an int[][], and no array has such elements. Elements are String, numbers, Boolean, Character, enums, UUID or the types of java.time, and of the primitives boolean, short, int, long, float and double; store other values with @Json or @Convert.
    int[][] matrix;

    @Column // error at @Column: [Array] Array.parts is a List<byte[]>, and no array has such elements. Elements are String, numbers, Boolean, Character, enums, UUID or the types of java.time, and of the primitives boolean, short, int, long, float and double; store other values with @Json or @Convert.
    List<byte[]> parts;

    @Column // error at @Column: [Array] Array.letters is a char[], and no array has such elements. Elements are String, numbers, Boolean, Character, enums, UUID or the types of java.time, and of the primitives boolean, short, int, long, float and double; store other values with @Json or @Convert.
    char[] letters;

    @Column // error at @Column: [Array] Array.maps is a Map<String, String>[], and no array has such elements. Elements are String, numbers, Boolean, Character, enums, UUID or the types of java.time, and of the primitives boolean, short, int, long, float and double; store other values with @Json or @Convert.
    Map<String, String>[] maps;

    @Column
    @SuppressWarnings("rawtypes")
    List raw; // error: [ColumnType] No column can hold Array.raw, a List. Mark it with @Relationship if it holds entities, convert it with @Json or @Convert if it holds values, or mark it with @Transient if it is not stored.

    @Column // error at @Column: [Array] Array.children holds entities, which no column does. Mark it with @Relationship instead of @Column.
    List<Array> children;

    @Column // error at @Column: [Array] Array.sizes is stored as an array, which @Enumerated can't be said of. Remove it.
    @Enumerated(Enumerated.As.ORDINAL)
    List<Size> sizes;

    @Column // error at @Column: [Array] Generated code can't name Secret, of which Array.secrets has elements. Make it package-private, or public where it is in another package.
    Secret[] secrets;

    enum Size {
        SMALL
    }

    private enum Secret {
        ONE
    }

    @Table
    static class Keyed {

        @Id
        @Column // error at @Column: [Array] Keyed.id is stored as an array, which @Id can't be said of. Remove it.
        int[] id;
    }
}
