package org.rapporteur.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTests {
    private static final int FEATURES = 3000;

    private static Weights filled(int classes) {
        Weights weights = new Weights(12, classes);
        Random random = new Random(classes);
        for (int i = 0; i < FEATURES; i++) {
            int row = weights.claim(random.nextInt());
            if (row != Weights.NONE) {
                weights.set(row, random.nextInt(classes), random.nextInt(2000) - 1000);
            }
        }
        return weights;
    }

    private static Features features(int seed, int count) {
        Features features = new Features(count);
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            features.add(random.nextInt(40), random.nextInt(3));
        }
        return features;
    }

    private static Weights learnt(int classes, int count) {
        Weights weights = new Weights(12, classes);
        for (int seed = 0; seed < 20; seed++) {
            Features features = features(seed, count);
            for (int f = 0; f < features.size(); f++) {
                weights.set(weights.claim(features.hash(f)), (seed + f) % classes, 300 - 29 * f - seed);
            }
        }
        return weights;
    }

    @Test
    void rowBelongsToOneFeature() {
        Weights weights = new Weights(4, 2);
        int one = 0x00010003;
        int other = 0x00020003;
        weights.set(weights.claim(one), 0, 5);

        assertThat(weights.row(other)).isEqualTo(Weights.NONE);
        assertThat(weights.claim(other)).isNotEqualTo(weights.row(one));
        assertThat(weights.claim(one)).isEqualTo(weights.row(one));
    }

    @Test
    void featureWithoutRoomGetsNone() {
        Weights weights = new Weights(2, 1);
        for (int feature = 1; feature <= 4; feature++) {
            assertThat(weights.claim(feature << 16)).isNotEqualTo(Weights.NONE);
        }

        assertThat(weights.claim(5 << 16)).isEqualTo(Weights.NONE);
    }

    @Test
    void packedRowsScoreAsTheirWeightsDo() {
        for (int classes : new int[] {2, 3, 5, 32, 44}) {
            Weights weights = learnt(classes, 12);
            Scorer packed = weights.packed();
            for (int seed = 0; seed < 40; seed++) {
                short[] expected = new short[weights.width()];
                short[] got = new short[packed.width()];
                weights.score(features(seed, 12), expected);
                packed.score(features(seed, 12), got);

                for (int clazz = 0; clazz < classes; clazz++) {
                    assertThat(got[clazz]).isEqualTo(expected[clazz]);
                }
            }
        }
    }

    @Test
    void clearedTableKeepsOwnersOnly() {
        Weights weights = filled(5);
        Weights cleared = weights.cleared();
        Random random = new Random(5);

        for (int i = 0; i < 50; i++) {
            int hash = random.nextInt();
            assertThat(cleared.row(hash)).isEqualTo(weights.row(hash));
            random.nextInt(5);
            random.nextInt(2000);
        }
        assertThat(cleared.get(weights.row(new Random(5).nextInt()), 0)).isZero();
    }
}
