package org.rapporteur.training;

import org.rapporteur.language.model.Inventory;
import org.rapporteur.language.model.Words;

/**
 * A sentence as the learner sees it.
 *
 * @param tags fine tags by number
 * @param heads from 0, -1 for the root
 * @param relations by number; meaningless for the root
 * @param weight how much it counts
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Lesson(Words words, int[] tags, int[] heads, int[] relations, float weight) {

    /** The lesson of an example. */
    static Lesson of(Example example, Inventory inventory, float weight) {
        int size = example.size();
        int[] tags = new int[size];
        int[] relations = new int[size];
        for (int i = 0; i < size; i++) {
            tags[i] = inventory.tag(Classes.tag(example.upos()[i], example.xpos()[i], example.kinds()[i]));
            relations[i] = Math.max(0, inventory.relations().indexOf(Classes.relation(example.relations()[i])));
        }
        Words words = new Words(example.forms(), example.kinds());
        return new Lesson(words, tags, example.heads(), relations, weight);
    }
}
