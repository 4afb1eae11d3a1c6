package dev.alkahest.behaviour.expressions;

/** Says that the value of a tree is not defined, so that databases may answer as they like. */
final class Undefined extends RuntimeException {

    private static final long serialVersionUID = 1;

    Undefined() {
        super("not defined", null, false, false);
    }

    static void unless(boolean defined) {
        if (!defined) {
            throw new Undefined();
        }
    }
}
