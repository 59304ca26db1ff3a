package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway and Kenya agree on schools",
                "Oslo. Nairobi. Santiago. Ha Noi.",
                "Kono Taro (河野太郎) met Kari Nordmann, and both spoke of fish.",
                "The ministers of Norway and Kenya met in Oslo and agreed to build schools with the help of a fund.",
                "Participants: Kari Nordmann (NOR), Wanjiru Otieno (KEN), José de la Cruz y Ramírez (CHL), Nguyễn Văn A"
                        + " (VNM), Otto von der Heide (DEU). The meeting was chaired by the minister of Norway."
            })
    void englishPasses(String text) {
        assertThat(LanguageGuess.otherThanEnglish(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in French | Les ministres de la Norvège et du Kenya se sont réunis à Oslo pour parler des écoles.",
                "in Spanish | Los ministros de Noruega y de Kenia se reunieron en Oslo para hablar de las escuelas.",
                "in German | Die Minister von Norwegen und Kenia haben sich in Oslo getroffen und über Schulen geredet.",
                "in Vietnamese | Bộ trưởng của Na Uy và Kenya đã gặp nhau tại Oslo để trao đổi về các trường học.",
                "in Indonesian or Malay | Para menteri dari Norwegia dan Kenya bertemu di Oslo untuk membahas sekolah"
                        + " yang akan dibangun dengan dana ini.",
                "not in Latin letters but in Cyrillic | Министры Норвегии и Кении встретились в Осло.",
                "not in Latin letters but in Han | 挪威和肯尼亚外长在奥斯陆会晤",
                "not in Latin letters but in Japanese (Han and kana) | 日本とASEANの外相会議が東京で開かれた。",
                "not in Latin letters but in Hangul | 노르웨이와 케냐 외교장관이 오슬로에서 회담했다",
                "not in Latin letters but in Arabic | التقى وزيرا خارجية النرويج وكينيا في أوسلو"
            })
    void otherLanguagesAreNamed(String expected, String text) {
        assertThat(LanguageGuess.otherThanEnglish(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qwertz uiop asdf ghjk yxcv bnml "})
    void wordsOfNoKnownLanguageAreNoEnglish(String words) {
        assertThat(LanguageGuess.otherThanEnglish(words.repeat(20))).isEqualTo("in no language that is known here");
    }
}
