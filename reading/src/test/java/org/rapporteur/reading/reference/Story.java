package org.rapporteur.reading.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.Description;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.layout.Block;
import org.rapporteur.reading.layout.Layout;
import org.rapporteur.reading.lexicon.Lexicon;
import org.rapporteur.reading.mention.AnalysedSentence;
import org.rapporteur.reading.mention.Document;
import org.rapporteur.reading.mention.Mention;

/**
 * Small documents with trees made by hand.
 *
 * <p>A sentence is a line of tokens "form/TAG/head/relation", heads counted from 1, 0 for the root; "_" in a form is a
 * blank. "form~lemma/…" gives a lemma, which otherwise is the form in lower case. "{KEN}" after a token makes it a mention:
 * "{KEN}" a state's name, "{KEN:adjective}", "{AU:organisation:name}", "{KEN+UGA}" a relation, "{@name;office;party}" a
 * person, "{#name;series;KEN+UGA}" a meeting.
 */
final class Story {
    private static final Lexicon LEXICON = Lexicon.bundled();

    private final StringBuilder text = new StringBuilder();
    private final List<Layout.Label> labels = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<AnalysedSentence> sentences = new ArrayList<>();
    private @Nullable String publisher;
    private @Nullable String title;

    static Story by(@Nullable String publisher) {
        Story story = new Story();
        story.publisher = publisher;
        return story;
    }

    Story titled(String words) {
        title = words;
        return this;
    }

    /** Adds a paragraph of one or more sentences. */
    Story paragraph(String... lines) {
        int begin = text.length();
        for (String line : lines) {
            sentences.add(sentence(line));
        }
        blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(begin, text.length()), 0, Block.NO_LEAD_IN));
        text.append("\n\n");
        return this;
    }

    /** Adds a paragraph under a speaker's label, which belongs to no sentence. */
    Story spoken(String label, String... lines) {
        int begin = text.length();
        text.append(label).append(": ");
        labels.add(new Layout.Label(blocks.size(), new Span(begin, begin + label.length()), Layout.Label.Kind.SPEAKER));
        return paragraph(lines);
    }

    private AnalysedSentence sentence(String line) {
        String[] words = line.strip().split("\\s+");
        int size = words.length;
        Span[] spans = new Span[size];
        String[] forms = new String[size];
        String[] lemmas = new String[size];
        Upos[] tags = new Upos[size];
        int[] heads = new int[size];
        String[] relations = new String[size];
        int[] units = new int[size];
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int brace = words[i].indexOf('{');
            String[] parts = (brace < 0 ? words[i] : words[i].substring(0, brace)).split("/");
            String[] form = parts[0].split("~");
            forms[i] = form[0].replace('_', ' ');
            lemmas[i] = form.length > 1 ? form[1] : forms[i].toLowerCase(Locale.ROOT);
            tags[i] = Upos.valueOf(parts[1]);
            heads[i] = Integer.parseInt(parts[2]) - 1;
            relations[i] = parts[3];
            spans[i] = append(forms[i]);
            units[i] = brace < 0 ? Tree.NO_UNIT : mentions.size();
            if (brace >= 0) {
                mentions.add(mention(spans[i], words[i].substring(brace + 1, words[i].length() - 1)));
            }
        }
        Tree tree = new Tree(spans, forms, lemmas, tags, heads, relations, units);
        return new AnalysedSentence(sentences.size(), blocks.size(), tree, mentions);
    }

    private Span append(String form) {
        boolean tight = form.equals("'s") || form.equals(",") || form.equals(".") || form.equals(":");
        if (!text.isEmpty() && !tight && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        int begin = text.length();
        text.append(form);
        return new Span(begin, text.length());
    }

    private static Mention mention(Span span, String code) {
        String[] parts = code.replace('_', ' ').substring(1).split(";", -1);
        if (code.startsWith("@")) {
            String office = none(parts[1]);
            String id = office == null ? null : office.toLowerCase(Locale.ROOT).replace(' ', '-');
            return new Mention.PersonMention(span, none(parts[0]), office, id, none(parts[2]));
        }
        if (code.startsWith("#")) {
            List<String> parties = parts[2].isEmpty() ? List.of() : List.of(parts[2].split("\\+"));
            return new Mention.MeetingMention(span, parts[0], parts[1], null, parties);
        }
        if (code.contains("+")) {
            return new Mention.RelationMention(span, List.of(code.split("\\+")));
        }
        String[] party = code.split(":");
        String kind = party.length == 3 ? party[1] : "state";
        String form = party.length == 1 ? "NAME" : party[party.length - 1].toUpperCase(Locale.ROOT);
        return new Mention.PartyMention(span, party[0], kind, Mention.Form.valueOf(form));
    }

    private static @Nullable String none(String value) {
        return value.isEmpty() ? null : value;
    }

    Document document() {
        Report report = new Report(text.toString(), title, publisher, null, null);
        Description description =
                new Description("0".repeat(64), title, publisher, "2024-05-06", "given", null, null, null, "en");
        Layout layout = new Layout(blocks, -1, null, null, null, labels);
        return new Document(report, description, layout, sentences);
    }

    References references() {
        return new ReferenceReader(LEXICON).read(document());
    }

    /** Parties of the n-th token with this form in a sentence, from 1. */
    List<String> parties(int sentence, String form) {
        return referent(sentence, form).parties();
    }

    Referent referent(int sentence, String form) {
        return references().of(sentence, token(sentence, form));
    }

    int token(int sentence, String form) {
        Tree tree = sentences.get(sentence).tree();
        for (int token = 0; token < tree.size(); token++) {
            if (tree.form(token).equals(form)) {
                return token;
            }
        }
        throw new AssertionError("no token '" + form + "' in sentence " + sentence);
    }
}
