package dev.alkahest.benchmarks.jdbc;

import java.util.ArrayList;
import java.util.List;

/** A node of a tree as a class without an ORM would have it. */
public class PlainCategory {
    public Long id;
    public String name;
    public PlainCategory parent;
    public List<PlainCategory> children = new ArrayList<>();
}
