package dev.alkahest.sql;

import java.util.ArrayList;
import java.util.List;

/** A part of a table that is spread over several, as the database has it: its key refers to that of the part before. */
final class PartTable extends StoredTable {

    private final TablePart part;
    private final int index;

    PartTable(Table whole, int index) {
        super(whole, whole.tableParts().get(index).name());
        this.part = whole.tableParts().get(index);
        this.index = index;
        for (Column<?> column : part.columns()) {
            boolean isInherited = index > 0 && column.isPrimaryKey();
            addCopy(column, isInherited ? column.options().withoutGeneration() : column.options());
        }
    }

    @Override
    public List<ForeignKey> foreignKeys() {
        List<ForeignKey> keys = new ArrayList<>();
        if (index > 0) {
            ForeignKey above = ForeignKey.of(primaryKey(), new PartTable(whole(), index - 1).primaryKey());
            keys.add(part.carriesKey() ? above.withOnUpdate(ForeignKey.Action.CASCADE) : above);
        }
        for (ForeignKey key : whole().foreignKeys()) {
            if (isHere(key.columns())) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** Every part has the key; what concerns that alone stands in the first. */
    private boolean isHere(List<Column<?>> columns) {
        return part.columns().containsAll(columns)
                && (index == 0 || !columns.stream().allMatch(Column::isPrimaryKey));
    }
}
