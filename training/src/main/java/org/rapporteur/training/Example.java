package org.rapporteur.training;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Unit;
import org.rapporteur.language.Upos;

/**
 * A sentence with its gold analysis.
 *
 * @param forms one per token
 * @param upos universal tags
 * @param xpos the treebank's own tags (Penn)
 * @param heads from 0, -1 for the root
 * @param relations with subtypes
 * @param kinds the unit that a token stands for, null for a plain word
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Example(
        List<String> forms, Upos[] upos, String[] xpos, int[] heads, String[] relations, Unit.@Nullable Kind[] kinds) {
    int size() {
        return heads.length;
    }

    /** The same sentence from its end to its beginning. */
    Example reversed() {
        int n = size();
        String[] words = new String[n];
        Upos[] tags = new Upos[n];
        String[] own = new String[n];
        int[] mirrored = new int[n];
        String[] labels = new String[n];
        Unit.@Nullable Kind[] units = new Unit.Kind[n];
        for (int i = 0; i < n; i++) {
            int j = n - 1 - i;
            words[i] = forms.get(j);
            tags[i] = upos[j];
            own[i] = xpos[j];
            mirrored[i] = heads[j] < 0 ? -1 : n - 1 - heads[j];
            labels[i] = relations[j];
            units[i] = kinds[j];
        }
        return new Example(List.of(words), tags, own, mirrored, labels, units);
    }
}
