package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OlderEncodingTests {
    @ParameterizedTest
    @CsvSource({
        "ISO-2022-JP, 日本とケニアの外相は東京で会談し、学校を建てるための協力について話し合った。",
        "Shift_JIS, 日本とケニアの外相は東京で会談し、学校を建てるための協力について話し合った。",
        "EUC-JP, 日本とケニアの外相は東京で会談し、学校を建てるための協力について話し合った。",
        "EUC-KR, 노르웨이와 케냐의 외교장관은 오슬로에서 만나 학교를 짓는 일에 협력하기로 하였다.",
        "GB18030, 挪威和肯尼亚的外长在奥斯陆会晤，双方就建设学校的合作达成了一致。",
        "Big5, 挪威和肯亞的外長在奧斯陸會晤，雙方就建設學校的合作達成了一致。",
        "KOI8-R, Министры Норвегии и Кении встретились в Осло и договорились о строительстве школ.",
        "windows-1251, Министры Норвегии и Кении встретились в Осло и договорились о строительстве школ.",
        "ISO-8859-5, Министры Норвегии и Кении встретились в Осло и договорились о строительстве школ.",
        "IBM866, Министры Норвегии и Кении встретились в Осло и договорились о строительстве школ.",
        "windows-1256, التقى وزيرا خارجية النرويج وكينيا في أوسلو واتفقا على بناء المدارس.",
        "windows-1253, Οι υπουργοί της Νορβηγίας και της Κένυας συναντήθηκαν στο Όσλο για τα σχολεία.",
        "windows-1255, שרי החוץ של נורווגיה וקניה נפגשו באוסלו והסכימו לבנות בתי ספר.",
        "TIS-620, รัฐมนตรีของนอร์เวย์และเคนยาพบกันที่ออสโลและตกลงที่จะสร้างโรงเรียน"
    })
    void textOfAnotherScriptIsKnownByItsLetters(String charset, String text) throws NotAReportException {
        DecodedText decoded = TextDecoder.decode(text.getBytes(Charset.forName(charset)));
        assertThat(decoded.notes()).containsExactly("is not UTF-8; assumed " + decoded.encoding());
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(LanguageGuess.otherThanEnglish(decoded.text())).startsWith("not in Latin letters but in ");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, “Où est-il passé ?” s’écria l’élève à l’été – 5 €",
        "windows-1252, Señor Ñuñez é à Ö Ü ß âge œuvre",
    })
    void latinTextStaysLatin(String charset, String text) throws NotAReportException {
        assertThat(TextDecoder.decode(text.getBytes(Charset.forName(charset))).text())
                .isEqualTo(text);
    }

    @Test
    void bytesOfNoKnownEncodingAreRefused() {
        byte[] bytes = new byte[300];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i * 41 % 127);
        }
        assertThatThrownBy(() -> TextDecoder.decode(bytes))
                .hasMessageStartingWith("is neither UTF-8 nor in another encoding that is known here");
    }

    @Test
    void wordsOfAnotherScriptWithinEnglishAreNotEnough() throws NotAReportException {
        String text = "The two ministers met in Oslo. The banner behind them read Осло, and they agreed on schools.";
        DecodedText decoded = TextDecoder.decode(text.getBytes(Charset.forName("KOI8-R")));
        assertThat(decoded.encoding()).isEqualTo("windows-1252");
    }
}
