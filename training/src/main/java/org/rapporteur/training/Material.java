package org.rapporteur.training;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.model.Draft;
import org.rapporteur.language.model.Mirror;

/**
 * What a parser learns from; the lists run parallel.
 *
 * @param examples sentences with gold trees
 * @param tags fine tags as a tagger gives them that was not trained on the sentence
 * @param drafts first analyses by models that were not trained on the sentence, null for a first pass
 */
record Material(
        List<Example> examples, List<int[]> tags, @Nullable List<Draft> drafts) {

    /** All but a part. */
    Material others(Folds folds, int fold) {
        return new Material(
                folds.others(examples, fold),
                folds.others(tags, fold),
                drafts == null ? null : folds.others(drafts, fold));
    }

    /** The sentences read backwards, without drafts. */
    Material reversed() {
        List<Example> backwards = new ArrayList<>();
        List<int[]> mirrored = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            backwards.add(examples.get(i).reversed());
            mirrored.add(Mirror.of(tags.get(i)));
        }
        return new Material(backwards, mirrored, null);
    }
}
