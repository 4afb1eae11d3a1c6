package dev.alkahest.behaviour.session.concrete;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Table;
import java.math.BigDecimal;
import java.util.List;

@Table
final class Atlas extends Book {

    @Column(precision = 10, scale = 2)
    BigDecimal scale;

    Atlas() {}

    Atlas(String title, String isbn, String scale, Chapter... chapters) {
        super(title, isbn, 100);
        this.scale = new BigDecimal(scale);
        this.chapters.addAll(List.of(chapters));
    }
}
