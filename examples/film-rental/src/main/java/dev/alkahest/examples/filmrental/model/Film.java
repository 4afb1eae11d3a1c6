package dev.alkahest.examples.filmrental.model;

import static dev.alkahest.examples.filmrental.model.DiscTable.DISC;
import static dev.alkahest.sql.Sql.count;
import static dev.alkahest.sql.Sql.select;

import dev.alkahest.annotation.Cascade;
import dev.alkahest.annotation.Check;
import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import dev.alkahest.sql.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A film, of which the shops have discs. What belongs to it goes with it. */
@Table(value = "film", checks = @Check("price >= 0"))
public class Film {
    @Id
    public Long id;

    @Column(length = 60, nullable = false, unique = true)
    public String title;

    public int released;

    public int minutes;

    /** What renting it costs today; {@link #prices} has what it cost before. */
    @Column(precision = 6, scale = 2, nullable = false)
    public BigDecimal price;

    @Version
    public int version;

    @Relationship(
            backPopulates = "film",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN},
            orderBy = "billing")
    public List<Role> roles = new ArrayList<>();

    @Relationship(
            backPopulates = "film",
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN},
            orderBy = "id")
    public List<Price> prices = new ArrayList<>();

    /** How many discs of it the shops have. */
    @Formula
    public Long discs;

    Film() {}

    public Film(String title, int released, int minutes, BigDecimal price) {
        this.title = title;
        this.released = released;
        this.minutes = minutes;
        this.price = price;
    }

    static Expression<Long> discs(FilmTable film) {
        return select(count()).from(DISC).where(DISC.filmId.eq(film.id)).asScalar();
    }
}
