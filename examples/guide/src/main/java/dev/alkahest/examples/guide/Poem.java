package dev.alkahest.examples.guide;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Table;

// guide: mixin-entity
@Table
public class Poem extends Edited<Long> implements Titled {
    @Column(length = 80)
    private String title;

    @Override
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
// end
