package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.LanguageModel;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.Tree;
import org.rapporteur.language.Unit;
import org.rapporteur.reading.Description;
import org.rapporteur.reading.Report;
import org.rapporteur.reading.layout.Block;
import org.rapporteur.reading.layout.Layout;
import org.rapporteur.reading.layout.LayoutReader;
import org.rapporteur.reading.lexicon.Lexicon;

/**
 * Takes a report through layout, sentences, mentions and trees: the front door of this package. Immutable and safe for any
 * number of threads.
 */
public final class DocumentReader {
    private final LanguageModel language;
    private final LayoutReader layouts = new LayoutReader();
    private final MentionFinder finder;
    private final Describer describer;
    private final SplitParser parser;
    private final TrueCase trueCase;

    public DocumentReader(LanguageModel language, Lexicon lexicon) {
        this.language = language;
        this.finder = new MentionFinder(lexicon);
        this.describer = new Describer(lexicon);
        this.parser = new SplitParser(language, new Insertions(lexicon));
        this.trueCase = new TrueCase(language, lexicon);
    }

    /**
     * Reads one report.
     *
     * @throws NotEnglishException if its text is in another language
     */
    public Document read(Report report) {
        English.check(report.text());
        Layout layout = layouts.of(report.text());
        Description description = describer.of(report, layout);
        String text = trueCase.of(report.text(), layout);
        List<Integer> blocks = new ArrayList<>();
        List<List<Sentence>> sentences = new ArrayList<>();
        for (int i = 0; i < layout.blocks().size(); i++) {
            Block block = layout.blocks().get(i);
            if (isRead(block)) {
                blocks.add(i);
                sentences.add(language.sentences(text, block.span()));
            }
        }
        Setting setting = describer.setting(description);
        List<List<Mention>> mentions = finder.find(text, sentences, setting);
        List<AnalysedSentence> analysed = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean item = layout.blocks().get(blocks.get(i)).leadIn() != Block.NO_LEAD_IN;
            analyse(blocks.get(i), item, sentences.get(i), mentions.get(i), analysed);
        }
        return new Document(report, description, layout, analysed);
    }

    private static boolean isRead(Block block) {
        return block.kind().carriesClaims()
                || block.kind() == Block.Kind.HEADLINE
                || block.kind() == Block.Kind.SUBHEADING
                || block.kind() == Block.Kind.CAPTION;
    }

    private void analyse(
            int block, boolean item, List<Sentence> cut, List<Mention> mentions, List<AnalysedSentence> analysed) {
        int next = 0;
        boolean opens = item;
        for (Sentence sentence : joined(cut, mentions)) {
            int first = next;
            while (next < mentions.size()
                    && mentions.get(next).span().end() <= sentence.span().end()) {
                next++;
            }
            List<Mention> own = mentions.subList(first, next);
            List<Unit> units = own.stream()
                    .map(mention -> new Unit(mention.span(), mention.unitKind()))
                    .toList();
            Tree plain = parser.parse(sentence, units);
            @Nullable Tree lent = opens ? BorrowedSubject.parse(language, sentence, units, plain) : null;
            Tree tree = NameLists.mend(lent == null ? plain : lent, own);
            opens = false;
            analysed.add(new AnalysedSentence(analysed.size(), block, tree, own));
        }
    }

    /** Sentences between which a mention was cut ("$1.", "7 billion") are one. */
    private static List<Sentence> joined(List<Sentence> cut, List<Mention> mentions) {
        List<Sentence> joined = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : cut) {
            int edge = sentence.span().begin();
            while (next < mentions.size() && mentions.get(next).span().end() <= edge) {
                next++;
            }
            int last = joined.size() - 1;
            boolean crossed =
                    next < mentions.size() && mentions.get(next).span().begin() < edge;
            if (last >= 0 && crossed) {
                joined.set(last, join(joined.get(last), sentence));
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    private static Sentence join(Sentence first, Sentence second) {
        List<Token> tokens = new ArrayList<>(first.tokens());
        tokens.addAll(second.tokens());
        return new Sentence(first.span().cover(second.span()), tokens);
    }
}
