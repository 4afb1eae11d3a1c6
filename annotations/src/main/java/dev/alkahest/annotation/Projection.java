package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record, or a class with one public constructor, that the rows of a SELECT are read into. {@code @Projection record
 * ArtistSales(String name, BigDecimal total) {}} is asked for as {@code select(ArtistSalesProjection.of(ARTIST.name,
 * sum(SALE.price)))}: the generated {@code of} takes an expression for each component, of the component's type.
 *
 * <p>A component that may be NULL is marked with a {@code @Nullable}, of any package; for all others, NULL is an error.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Projection {}
