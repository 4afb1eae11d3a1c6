package dev.alkahest.benchmarks.shop;

import dev.alkahest.benchmarks.jdbc.PlainCategory;

/** New trees of categories for both sides, whose nodes are named by the way to them: the same at every call. */
public final class Trees {

    private Trees() {}

    /** Returns the root of a tree that has a further level for each number, of so many children for each node above. */
    public static Category categories(int... children) {
        return category("Category", 0, children);
    }

    private static Category category(String name, int level, int... children) {
        Category category = new Category();
        category.name = name;
        if (level < children.length) {
            for (int number = 1; number <= children[level]; number++) {
                category.children.add(category(name + "." + number, level + 1, children));
            }
        }
        return category;
    }

    /** Returns the same tree for hand-written JDBC. */
    public static PlainCategory plainCategories(int... children) {
        return plainCategory("Category", 0, children);
    }

    private static PlainCategory plainCategory(String name, int level, int... children) {
        PlainCategory category = new PlainCategory();
        category.name = name;
        if (level < children.length) {
            for (int number = 1; number <= children[level]; number++) {
                PlainCategory child = plainCategory(name + "." + number, level + 1, children);
                child.parent = category;
                category.children.add(child);
            }
        }
        return category;
    }
}
