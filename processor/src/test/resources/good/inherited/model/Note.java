package inherited.model;

import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import inherited.base.Timestamps;

@Table
public class Note extends Timestamps<Long> {

    String text;

    @Relationship
    Folder folder;
}
