package org.rapporteur.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TextDecoderTests {
    private static final String WORDS = "Bùi Thanh Sơn met the Norwegian minister – they agreed.\r\n";

    @Test
    void utf8IsReadAsItIs() throws NotAReportException {
        DecodedText decoded = TextDecoder.decode(WORDS.getBytes(UTF_8));
        assertThat(decoded.text()).isEqualTo(WORDS);
        assertThat(decoded.notes()).isEmpty();
        assertThat(decoded.sha256()).hasSize(64);
    }

    @Test
    void byteOrderMarksDecideAndAreRemoved() throws NotAReportException {
        String marked = "\uFEFF" + WORDS;
        for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
            DecodedText decoded = TextDecoder.decode(marked.getBytes(charset));
            assertThat(decoded.text()).isEqualTo(WORDS);
            assertThat(decoded.encoding()).isEqualTo(charset.name());
            assertThat(decoded.notes()).isEmpty();
        }
    }

    @Test
    void utf16WithoutMarkIsAssumedAndSaid() throws NotAReportException {
        DecodedText decoded = TextDecoder.decode(WORDS.getBytes(UTF_16LE));
        assertThat(decoded.text()).isEqualTo(WORDS);
        assertThat(decoded.notes()).containsExactly("has no byte-order mark; assumed UTF-16LE");
    }

    @Test
    void olderEncodingIsTakenForWindows1252AndSaid() throws NotAReportException {
        byte[] bytes = "The café’s owner – a Señor – paid 5 €".getBytes(Charset.forName("windows-1252"));
        DecodedText decoded = TextDecoder.decode(bytes);
        assertThat(decoded.text()).isEqualTo("The café’s owner – a Señor – paid 5 €");
        assertThat(decoded.notes()).containsExactly("is not UTF-8; assumed windows-1252");
    }

    @Test
    void damagedUtf8StaysUtf8AndItsHolesAreCounted() throws NotAReportException {
        byte[] bytes = WORDS.repeat(3).getBytes(UTF_8);
        bytes[bytes.length - 30] = (byte) 0xFF;
        DecodedText decoded = TextDecoder.decode(bytes);
        assertThat(decoded.encoding()).isEqualTo("UTF-8");
        assertThat(decoded.text()).contains("\uFFFD").contains("Bùi");
        assertThat(decoded.notes()).containsExactly("holds 1 place that could not be decoded, shown as \uFFFD");
    }

    @Test
    void unpairedSurrogateBecomesAReplacement() throws NotAReportException {
        byte[] bytes = "\uFEFFNorway and \uD83D Kenya".getBytes(UTF_16BE);
        bytes[24] = (byte) 0xD8;
        bytes[25] = 0x3D;
        DecodedText decoded = TextDecoder.decode(bytes);
        assertThat(decoded.text()).contains("\uFFFD").doesNotContain("\uD83D");
        assertThat(decoded.notes()).hasSize(1);
    }

    @Test
    void nulIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> TextDecoder.decode("Kenya\0 and".getBytes(UTF_8)))
                .isInstanceOf(NotAReportException.class)
                .hasMessage("is no text: there is a NUL character at character 5; save it as plain text");
    }

    @Test
    void emptyAndBlankFilesAreRefused() {
        assertThatThrownBy(() -> TextDecoder.decode(new byte[0])).hasMessage("is empty");
        assertThatThrownBy(() -> TextDecoder.decode(" \r\n\t".getBytes(UTF_8))).hasMessage("holds nothing but blanks");
    }

    @Test
    void knownFormatsAreNamed() {
        assertThatThrownBy(() -> TextDecoder.decode("%PDF-1.7 …".getBytes(UTF_8)))
                .hasMessageStartingWith("is a PDF document; ");
        assertThatThrownBy(() -> TextDecoder.decode("PK\3\4…".getBytes(ISO_8859_1)))
                .hasMessageStartingWith("is a ZIP archive or an office document");
        assertThatThrownBy(() -> TextDecoder.decode("\n<!DOCTYPE html><p>".getBytes(UTF_8)))
                .hasMessageStartingWith("is a web page (HTML); ");
    }

    @Test
    void binaryIsRefused() {
        byte[] bytes = new byte[1000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37 % 251 + 1);
        }
        assertThatThrownBy(() -> TextDecoder.decode(bytes)).hasMessage("is no text: it is full of control characters");
    }

    @Test
    void fiftyMegabytesAreTooMany() {
        byte[] bytes = new byte[50 * 1024 * 1024];
        Arrays.fill(bytes, (byte) 'a');
        assertThatThrownBy(() -> TextDecoder.decode(bytes))
                .hasMessage("is too large for one report: 50.0 MB, at most 8 MB are read; split it into its reports");
    }
}
