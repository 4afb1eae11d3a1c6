package dev.alkahest.benchmarks.shop;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

/** A node of a tree: a category with those in it. */
@Table(value = "category", indexes = @Index("parent"))
public class Category {
    @Id
    public Long id;

    @Column(length = 80, nullable = false)
    public String name;

    @Relationship(backPopulates = "children")
    public Ref<Category> parent = Ref.empty();

    @Relationship(backPopulates = "parent")
    public List<Category> children = new ArrayList<>();
}
