package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Heads that make a tree, and heads that do not. */
class TreeTests {
    @Test
    void headsThatAllLeadToARootMakeATree() {
        assertThat(Tree.leadToRoot(new int[] {1, Tree.ROOT, 1, 2})).isTrue();
        assertThat(Tree.leadToRoot(new int[] {Tree.ROOT})).isTrue();
    }

    @Test
    void headsInACircleMakeNone() {
        assertThat(Tree.leadToRoot(new int[] {1, 2, 0, Tree.ROOT})).isFalse();
        assertThat(Tree.leadToRoot(new int[] {Tree.ROOT, 1})).isFalse();
        assertThat(Tree.leadToRoot(new int[] {Tree.ROOT, 0, 3, 4, 3})).isFalse();
    }
}
