package dev.alkahest.behaviour.mixin;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.SoftDelete;
import dev.alkahest.annotation.Version;
import dev.alkahest.mapping.Ref;

/** The second of two classes that lend: a column that is private, a version, a value, a relationship, a mark of deletion. */
abstract class Owned<K> extends Keyed<K> {

    @Column(length = 20, nullable = false)
    private String editor = "nobody";

    @Version
    int version;

    @SoftDelete
    boolean gone;

    Period period = new Period(1, 9);

    @Relationship
    Ref<Owner> owner = Ref.empty();

    String getEditor() {
        return editor;
    }

    void setEditor(String editor) {
        this.editor = editor;
    }
}
