package dev.alkahest.schema;

import dev.alkahest.MappingException;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import dev.alkahest.type.NativeEnum;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The enums that columns of some tables are of, once for each name. */
final class EnumTypes {

    private EnumTypes() {}

    /** Returns them in the order of the columns; two that only share their name are refused. */
    static Collection<NativeEnum> of(List<Table> tables) {
        Map<String, Column<?>> known = new LinkedHashMap<>();
        Map<String, NativeEnum> types = new LinkedHashMap<>();
        for (Table table : tables) {
            for (Column<?> column : table.columns()) {
                column.type().nativeEnum().ifPresent(type -> {
                    Column<?> first = known.putIfAbsent(type.name(), column);
                    if (first != null && !type.equals(types.get(type.name()))) {
                        throw new MappingException(
                                "The enums of " + first + " and " + column + " would both be the type " + type.name()
                                        + ", and have other constants. Rename one of them.");
                    }
                    types.put(type.name(), type);
                });
            }
        }
        return types.values();
    }
}
