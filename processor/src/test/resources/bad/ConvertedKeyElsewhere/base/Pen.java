package base;

record Pen(String name) {}
