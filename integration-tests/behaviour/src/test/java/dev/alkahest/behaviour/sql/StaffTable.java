package dev.alkahest.behaviour.sql;

import dev.alkahest.sql.Column;
import dev.alkahest.sql.ColumnOption;
import dev.alkahest.sql.ForeignKey;
import dev.alkahest.sql.NumberColumn;
import dev.alkahest.sql.Path;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TextColumn;
import dev.alkahest.type.ColumnTypes;
import java.util.List;

/** People, some of whom report to another, and who have skills by an association table. */
final class StaffTable extends Table {

    static final StaffTable STAFF = new StaffTable();
    static final SkillTable SKILL = new SkillTable();
    static final Table STAFF_SKILL = Table.named("staff_skill")
            .column("staff_id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY)
            .column("skill_id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY)
            .foreignKey(table -> ForeignKey.of(table.column("staff_id"), STAFF.id))
            .foreignKey(table -> ForeignKey.of(table.column("skill_id"), SKILL.id))
            .build();

    final NumberColumn<Long> id = number("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY);
    final TextColumn name = text("name", ColumnTypes.string(60), ColumnOption.NOT_NULL);
    final NumberColumn<Long> managerId = number("manager_id", ColumnTypes.int64());

    private StaffTable() {
        super("", "staff");
    }

    private StaffTable(StaffTable definition, Path path) {
        super(definition, path);
    }

    private StaffTable(StaffTable definition, String alias) {
        super(definition, alias);
    }

    @Override
    public StaffTable as(String alias) {
        return new StaffTable(this, alias);
    }

    StaffTable manager() {
        return new StaffTable(STAFF, Path.toOne(this, "manager", true, List.of(managerId), List.of(STAFF.id)));
    }

    StaffTable reports() {
        return new StaffTable(STAFF, Path.toMany(this, "reports", List.of(id), List.of(STAFF.managerId)));
    }

    SkillTable skills() {
        List<Column<?>> toStaff = List.of(STAFF_SKILL.column("staff_id"));
        List<Column<?>> toSkill = List.of(STAFF_SKILL.column("skill_id"));
        return new SkillTable(
                SKILL, Path.through(this, "skills", STAFF_SKILL, List.of(id), toStaff, toSkill, List.of(SKILL.id)));
    }

    @Override
    public List<ForeignKey> foreignKeys() {
        return List.of(ForeignKey.of(managerId, STAFF.id));
    }

    /** What people can do. */
    static final class SkillTable extends Table {

        final NumberColumn<Long> id = number("id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY);
        final TextColumn name = text("name", ColumnTypes.string(60), ColumnOption.NOT_NULL);

        private SkillTable() {
            super("", "skill");
        }

        private SkillTable(SkillTable definition, Path path) {
            super(definition, path);
        }
    }
}
