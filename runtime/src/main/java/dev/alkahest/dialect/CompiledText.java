package dev.alkahest.dialect;

import dev.alkahest.type.ColumnType;
import dev.alkahest.type.JdbcValues;
import java.util.List;
import java.util.Set;

/**
 * What all statements of one shape share.
 *
 * @param sql the text
 * @param types how its placeholders are sent
 * @param sources which of the values of a shape each placeholder stands for
 * @param columns the columns of the rows it gives
 * @param tables the names of its tables
 * @param values how the driver is given them
 * @param isText whether the user has written it, and names what it gives
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
record CompiledText(
        String sql,
        ColumnType<?>[] types,
        int[] sources,
        List<ResultColumn> columns,
        Set<String> tables,
        JdbcValues values,
        boolean isText) {}
