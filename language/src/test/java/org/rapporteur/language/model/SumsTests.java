package org.rapporteur.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SumsTests {
    private static float[][] numbers(int rows, int columns, long seed) {
        Random random = new Random(seed);
        float[][] numbers = new float[rows][columns];
        for (float[] row : numbers) {
            for (int j = 0; j < columns; j++) {
                row[j] = random.nextFloat() * 2 - 1;
            }
        }
        return numbers;
    }

    @Test
    void severalSumsAtOnceAreTheSameToTheBitAsEachAlone() {
        float[][] rows = numbers(11, 35, 1);
        float[][] factors = numbers(5, 11, 2);
        float[][] together = numbers(5, 35, 3);
        float[][] alone = numbers(5, 35, 3);
        Sums.add(factors, rows, together);
        for (int n = 0; n < alone.length; n++) {
            Sums.add(factors[n], rows, alone[n]);
        }
        assertThat(together).isDeepEqualTo(alone);
    }

    @Test
    void theImageOfAnInputDoesNotDependOnItsCompany() {
        Dense dense = new Dense(numbers(6, 9, 4), numbers(1, 9, 5)[0]);
        float[][] in = numbers(3, 6, 6);
        float[] alone = new float[9];
        dense.apply(in[1], alone);
        assertThat(dense.apply(in)[1]).isEqualTo(alone);
    }

    @Test
    void aSumIsTheWeightedRows() {
        float[] sum = {1, 2};
        Sums.add(new float[] {2, 3, 4, 5, 6}, new float[][] {{1, 0}, {0, 1}, {1, 1}, {1, 0}, {0, 1}}, sum);
        assertThat(sum).containsExactly(12, 15);
    }
}
