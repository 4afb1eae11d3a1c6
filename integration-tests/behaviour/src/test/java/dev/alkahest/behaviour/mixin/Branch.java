package dev.alkahest.behaviour.mixin;

import dev.alkahest.annotation.Table;

@Table("mixin_branch")
class Branch extends Tree<Branch> {

    int length;

    Branch() {}

    Branch(int length) {
        this.length = length;
    }
}
