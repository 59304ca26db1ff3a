package org.rapporteur.training;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Unit;
import org.rapporteur.language.Upos;

/** Examples written as "form/UPOS/XPOS/head/relation", heads counted from 1. */
final class Trees {
    private Trees() {}

    static Example of(String... tokens) {
        int n = tokens.length;
        List<String> forms = new ArrayList<>();
        Upos[] upos = new Upos[n];
        String[] xpos = new String[n];
        int[] heads = new int[n];
        String[] relations = new String[n];
        for (int i = 0; i < n; i++) {
            String[] parts = tokens[i].split("/", -1);
            forms.add(parts[0]);
            upos[i] = Upos.valueOf(parts[1]);
            xpos[i] = parts[2];
            heads[i] = Integer.parseInt(parts[3]) - 1;
            relations[i] = parts[4];
        }
        return new Example(forms, upos, xpos, heads, relations, new Unit.Kind[n]);
    }
}
