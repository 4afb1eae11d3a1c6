package bad;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import dev.alkahest.sql.Condition;
import java.util.List;

@Table
class JoinCondition {

    @Id
    Long id;

    @Relationship(joinCondition = "youngre") // error at "youngre": [JoinCondition] JoinCondition has no method 'youngre'. Did you mean 'younger'?
    List<JoinCondition> misspelt;

    @Relationship(joinCondition = "neighbours") // error at "neighbours": [JoinCondition] JoinCondition has no method 'neighbours'. Add static Condition neighbours(JoinConditionTable joinCondition, JoinConditionTable other).
    List<JoinCondition> missing;

    @Relationship(joinCondition = "older") // error at "older": [JoinCondition] JoinCondition.older can't be called with the two tables. Declare it as static Condition older(JoinConditionTable joinCondition, JoinConditionTable other), and not private.
    List<JoinCondition> short1;

    @Relationship(joinCondition = "text") // error at "text": [JoinCondition] JoinCondition.text gives String. Declare it as static Condition text(JoinConditionTable joinCondition, JoinConditionTable other), and not private.
    List<JoinCondition> typed;

    @Relationship(joinCondition = "younger") // error at "younger": [JoinCondition] JoinCondition.plain would be read with each JoinCondition, though only its condition tells whether there is one. Declare it as a Ref<JoinCondition>.
    JoinCondition plain;

    @Relationship(joinCondition = "younger", cascade = Cascade.MERGE) // error at Cascade.MERGE: [JoinCondition] JoinCondition.cascading has a join condition, and so is only read. Remove cascade.
    List<JoinCondition> cascading;

    @Relationship(joinCondition = "younger")
    @ForeignKey // error at @ForeignKey: [JoinCondition] JoinCondition.keyed has a join condition, and so is only read. Remove @ForeignKey.
    Ref<JoinCondition> keyed;

    static Condition younger(Known.JoinConditionTable one, Known.JoinConditionTable other) {
        return null;
    }

    static Condition older(Known.JoinConditionTable one) {
        return null;
    }

    static String text(Known.JoinConditionTable one, Known.JoinConditionTable other) {
        return "";
    }

    /** Stands for what is not generated, as the class is wrong. */
    interface Known {

        class JoinConditionTable {}
    }
}
