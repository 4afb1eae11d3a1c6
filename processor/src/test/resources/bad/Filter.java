package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Expression;

@Table
class Filter implements Filtered {

    @Id
    Long id;

    @dev.alkahest.annotation.Filter // error at @dev.alkahest.annotation.Filter: [Filter] Filter.member can't filter rows, as it gives Condition or can't be called with the table. Declare it as static Condition member(FilterTable filter), and not private.
    Condition member(Known.FilterTable filter) {
        return null;
    }

    @dev.alkahest.annotation.Filter // error at @dev.alkahest.annotation.Filter: [Filter] Filter.text can't filter rows, as it gives Expression<String> or can't be called with the table. Declare it as static Condition text(FilterTable filter), and not private.
    static Expression<String> text(Known.FilterTable filter) {
        return null;
    }

    @dev.alkahest.annotation.Filter // error at @dev.alkahest.annotation.Filter: [Filter] Filter.alone can't filter rows, as it gives Condition or can't be called with the table. Declare it as static Condition alone(FilterTable filter), and not private.
    static Condition alone() {
        return null;
    }

    /** That of the package is not written, as long as something is wrong. */
    interface Known {

        class FilterTable {}
    }

    @Table
    @Inheritance(subclasses = Below.class)
    static class Top {

        @Id
        Long id;

        @dev.alkahest.annotation.Filter // error at @dev.alkahest.annotation.Filter: [Filter] Top.some can't filter rows, as it gives Condition or can't be called with the table. Declare it as static Condition some(FilterTopTable top), and not private.
        static Condition some(Known.FilterTable top) {
            return null;
        }
    }

    @Table
    static class Below extends Top {}
}

interface Filtered extends FilteredAbove {}

interface FilteredAbove {

    @dev.alkahest.annotation.Filter // error at @dev.alkahest.annotation.Filter: [Filter] FilteredAbove.inherited stands in an interface, and would filter no rows of Filter, which does not have its static methods. Move it to Filter.
    static Condition inherited(Filter.Known.FilterTable filter) {
        return null;
    }
}
