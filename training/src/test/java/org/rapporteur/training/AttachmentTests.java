package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.LanguageModel;
import org.rapporteur.language.Span;
import org.rapporteur.language.Tree;

class AttachmentTests {
    private static final String GIFT = "Oslo gave Oslo a tree.\nobjects\tOslo#2\tgave\n";

    @Test
    void theGenresAttachmentsAreThreeHundredAndStandInTheirSentences() throws IOException {
        assertThat(Attachment.ofTheGenre()).hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void wordThatStandsTwiceIsToldByItsNumber() {
        Attachment second = Attachment.parse(GIFT).get(0);
        assertThat(second.dependent()).isEqualTo(new Span(10, 14));
        assertThat(second.heads()).containsExactly(new Span(5, 9));
    }

    @Test
    void wordThatItsSentenceLacksIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Attachment.parse("Oslo paid.\nsubject\tBergen\tpaid"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("Bergen");
    }

    @Test
    void partOfWordIsNotTheWord() {
        assertThatThrownBy(() -> Attachment.parse("Oslo repaid.\nsubject\tOslo\tpaid"))
                .hasMessageContaining("paid");
    }

    @Test
    void attachmentIsRightWhereTheTreeSaysSoAndWrongElsewhere() {
        LanguageModel model = LanguageModel.english();
        String text = "Norway promised to pay.";
        List<Tree> trees = model.sentences(text, new Span(0, text.length())).stream()
                .map(sentence -> model.parse(sentence, List.of()))
                .toList();
        Attachment right =
                Attachment.parse(text + "\nsubject\tNorway\tpromised").get(0);
        Attachment wrong = Attachment.parse(text + "\nsubject\tNorway\tpay").get(0);
        assertThat(ScoreAttachments.isRight(right, trees)).isTrue();
        assertThat(ScoreAttachments.isRight(wrong, trees)).isFalse();
    }
}
