package dev.alkahest.behaviour.beside;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Fetch;
import dev.alkahest.annotation.Filter;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import dev.alkahest.sql.Condition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

@Table("beside_novel")
class Novel {

    @Id
    @Generated
    Long id;

    @Column(length = 40, nullable = false)
    String title;

    @Column(precision = 10, scale = 2)
    BigDecimal price;

    boolean hidden;

    @Relationship(backPopulates = "novels")
    Ref<Writer> writer = Ref.empty();

    @Relationship(backPopulates = "novel", fetch = Fetch.SELECTIN, orderBy = "name")
    List<Prize> prizes = new ArrayList<>();

    @Relationship(secondary = @Secondary("beside_novel_genre"))
    List<Genre> genres = new ArrayList<>();

    Novel() {}

    Novel(String title, String price) {
        this.title = title;
        this.price = new BigDecimal(price);
    }

    @Filter
    static Condition shown(NovelTable novel) {
        return novel.hidden.eq(false);
    }
}
