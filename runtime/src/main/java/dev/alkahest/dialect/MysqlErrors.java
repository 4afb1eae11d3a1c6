package dev.alkahest.dialect;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What MySQL's error codes mean. */
final class MysqlErrors extends MariadbErrors {

    private static final Pattern CHECK = Pattern.compile("Check constraint '([^']+)'");

    @Override
    protected Sort sortOf(SQLException error) {
        return switch (error.getErrorCode()) {
            case 1062, 1169, 1586 -> Sort.UNIQUE;
            case 1216, 1217, 1451, 1452 -> Sort.FOREIGN_KEY;
            case 1048, 1364 -> Sort.NOT_NULL;
            case 3819 -> Sort.CHECK;
            case 1406 -> Sort.TOO_LONG;
            case 1264 -> Sort.OUT_OF_RANGE;
            case 1213 -> Sort.DEADLOCK;
            case 1205, 1317, 3024, 3572 -> Sort.TIMEOUT;
            case 1053, 1927, 3169, 4031 -> Sort.DISCONNECT;
            case 1146 -> Sort.NO_TABLE;
            default -> Sort.OTHER;
        };
    }

    @Override
    protected @Nullable String constraintOf(Sort sort, String message) {
        return sort == Sort.CHECK ? found(CHECK, message) : super.constraintOf(sort, message);
    }
}
