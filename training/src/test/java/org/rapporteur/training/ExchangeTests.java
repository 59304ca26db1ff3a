package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExchangeTests {
    @Test
    void wordsWithTheSameNeighboursFallIntoOneClass() {
        // 0 and 1 stand before 2 and 3; 4 stands before 0 and 1.
        int[][] after = {{2, 5, 3, 5}, {2, 4, 3, 6}, {4, 9}, {4, 9}, {0, 10, 1, 10}};
        int[][] before = {{4, 10}, {4, 10}, {0, 5, 1, 4}, {0, 5, 1, 6}, {2, 9, 3, 9}};
        int[] classes = new Exchange(after, before, new int[] {10, 10, 9, 11, 20}, 3).run(5);

        assertThat(classes[0]).isEqualTo(classes[1]).isNotEqualTo(classes[2]);
        assertThat(classes[2]).isEqualTo(classes[3]).isNotEqualTo(classes[4]);
    }
}
