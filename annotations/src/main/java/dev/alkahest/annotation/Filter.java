package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves rows out of whatever is read of a class: a static method of it takes a use of its generated table and gives the
 * condition that rows meet.
 *
 * <pre>{@code
 * @Filter
 * static Condition ofTenant(InvoiceTable invoice) {
 *     return invoice.tenant.eq(Tenant.current());
 * }
 * }</pre>
 *
 * <p>The condition is added to each SELECT that names the table: queries, look-ups by key, relationships, joins, and
 * questions such as {@code any}. It is asked for each time, so it may depend on the thread. A path to one that joins by itself, as in
 * {@code LINE.invoice().date.gt(...)}, is not filtered, nor are INSERT, UPDATE and DELETE. {@code withoutFilters()} of a query, of a
 * SELECT or of a session factory turns all filters off.
 *
 * <p>In a hierarchy, the filter of a class is for its rows and those of the classes below it, also where they are read as rows of
 * a class above.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Filter {}
