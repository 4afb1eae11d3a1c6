package bad;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;
import dev.alkahest.sql.Expression;

@Table
class Formula {

    @Id
    Long id;

    int price;

    @dev.alkahest.annotation.Formula("prise") // error at "prise": [Formula] Formula has no method 'prise' that computes Formula.misspelt. Did you mean 'price'?
    Integer misspelt;

    @dev.alkahest.annotation.Formula // error at @dev.alkahest.annotation.Formula: [Formula] Formula has no method 'nothingLikeIt' that computes Formula.nothingLikeIt. Add static Expression<Integer> nothingLikeIt(FormulaTable formula).
    int nothingLikeIt;

    @dev.alkahest.annotation.Formula("member") // error at "member": [Formula] Formula.member can't compute Formula.ofObject. Declare it as static Expression<Integer> member(FormulaTable formula), and not private.
    Integer ofObject;

    @dev.alkahest.annotation.Formula("hidden") // error at "hidden": [Formula] Formula.hidden can't compute Formula.ofPrivate. Declare it as static Expression<Integer> hidden(FormulaTable formula), and not private.
    Integer ofPrivate;

    @dev.alkahest.annotation.Formula("price") // error at "price": [Formula] Formula.price gives Expression<Integer>, and Formula.text is a String. Let it give an Expression<String>.
    String text;

    @dev.alkahest.annotation.Formula("price")
    @Column(nullable = false) // error at false: [Formula] Formula.required is computed, so it has no column for which 'nullable' could be said. Remove it.
    Integer required;

    @dev.alkahest.annotation.Formula("price") // error at "price": [Formula] Formula.version has @Version, and what is computed is never written. Remove one of the two.
    @dev.alkahest.annotation.Version
    int version;

    static Expression<Integer> price(Known.FormulaTable formula) {
        return formula.price;
    }

    Expression<Integer> member(Known.FormulaTable formula) {
        return formula.price;
    }

    private static Expression<Integer> hidden(Known.FormulaTable formula) {
        return formula.price;
    }

    /** That of the package is not written, as long as something is wrong. */
    interface Known {

        class FormulaTable {

            Expression<Integer> price;
        }
    }

    @Table
    @Inheritance(subclasses = {Below.class, Lowest.class})
    static class Top {

        @Id
        Long id;

        @dev.alkahest.annotation.Formula // error at @dev.alkahest.annotation.Formula: [Formula] Top has no method 'twice' that computes Top.twice. Add static Expression<Long> twice(FormulaTopTable top).
        Long twice;
    }

    @Table
    static class Below extends Top {

        @dev.alkahest.annotation.Formula // error at @dev.alkahest.annotation.Formula: [Formula] Below has no method 'thrice' that computes Below.thrice. Add static Expression<Long> thrice(FormulaBelowTable below).
        Long thrice;
    }

    @Table
    static class Lowest extends Below {}
}
