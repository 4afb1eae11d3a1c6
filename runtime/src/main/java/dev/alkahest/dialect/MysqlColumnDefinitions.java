package dev.alkahest.dialect;

/** How MySQL declares columns: as MariaDB does, with a collation of its own name. */
final class MysqlColumnDefinitions extends MariadbColumnDefinitions {

    MysqlColumnDefinitions(Quoting quoting, TypeNames types) {
        super(quoting, types);
    }

    /** Whatever the database's own choice is: text is compared byte by byte, spaces at its end included. */
    @Override
    protected String tableOptions() {
        return " ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin";
    }
}
