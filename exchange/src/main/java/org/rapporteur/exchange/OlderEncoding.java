package org.rapporteur.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Which encoding older than UTF-8 a text of another script is in, so that it is declined by the name of its script
 * instead of being read as the signs that windows-1252 shows for it. Judged by the letters that running text of each
 * script is full of: kana in Japanese, the commonest syllables and signs of Korean and Chinese, small Cyrillic letters
 * (which the older Cyrillic encodings show as capitals of each other).
 */
enum OlderEncoding {
    // In the order in which they are asked: from the strictest form to the one that nearly all bytes fit.
    ISO_2022_JP("ISO-2022-JP", Letters.KANA, 0.15),
    SHIFT_JIS("Shift_JIS", Letters.KANA, 0.15),
    EUC_JP("EUC-JP", Letters.KANA, 0.15),
    EUC_KR("EUC-KR", Letters.KOREAN, 0.12),
    GB18030("GB18030", Letters.SIMPLIFIED, 0.08),
    BIG5("Big5", Letters.TRADITIONAL, 0.08),
    KOI8_R("KOI8-R", Letters.CYRILLIC, 0.45),
    WINDOWS_1251("windows-1251", Letters.CYRILLIC, 0.45),
    ISO_8859_5("ISO-8859-5", Letters.CYRILLIC, 0.45),
    IBM866("IBM866", Letters.CYRILLIC, 0.45),
    WINDOWS_1256("windows-1256", Letters.ARABIC, 0.45),
    ISO_8859_6("ISO-8859-6", Letters.ARABIC, 0.45),
    WINDOWS_1253("windows-1253", Letters.GREEK, 0.45),
    WINDOWS_1255("windows-1255", Letters.HEBREW, 0.45),
    TIS_620("TIS-620", Letters.THAI, 0.35);

    private static final int LOOK_AT = 64 * 1024;
    private static final int ESCAPE = 0x1B;

    private final String charset;
    private final String common;
    private final double share;

    OlderEncoding(String charset, String common, double share) {
        this.charset = charset;
        this.common = common;
        this.share = share;
    }

    /** Whether a text of ASCII bytes changes to another set of signs and back, as ISO-2022-JP does. */
    static boolean shifts(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == ESCAPE && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return true;
            }
        }
        return false;
    }

    /**
     * The share of a text's letters that are beyond ASCII, 0 to 1: in Latin letters of one byte each less than a third.
     * Signs beyond ASCII count as letters.
     */
    static double beyondAscii(byte[] bytes) {
        int ascii = 0;
        int beyond = 0;
        for (byte b : bytes) {
            int letter = b | 0x20;
            ascii += letter >= 'a' && letter <= 'z' ? 1 : 0;
            beyond += b < 0 ? 1 : 0;
        }
        return beyond == 0 ? 0 : beyond / (double) (ascii + beyond);
    }

    /** The encoding that a text fits best; null where none known here fits. */
    static @Nullable Charset of(byte[] bytes) {
        Charset best = null;
        double most = 1;
        for (OlderEncoding encoding : values()) {
            String text = encoding.decoded(bytes);
            double fit = text == null ? 0 : encoding.commonLetters(text) / encoding.share;
            if (fit > most) {
                best = Charset.forName(encoding.charset);
                most = fit;
            }
        }
        return best;
    }

    private @Nullable String decoded(byte[] bytes) {
        int length = Math.min(bytes.length, LOOK_AT);
        // A cut may fall within a letter of two to four bytes.
        int cuts = length < bytes.length ? 3 : 0;
        String text = null;
        for (int cut = 0; cut <= cuts && text == null && Charset.isSupported(charset); cut++) {
            text = decoded(ByteBuffer.wrap(bytes, 0, length - cut));
        }
        return text;
    }

    private @Nullable String decoded(ByteBuffer bytes) {
        try {
            return Charset.forName(charset).newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The share of the common letters among all that are beyond ASCII, 0 to 1. */
    private double commonLetters(String text) {
        int beyond = 0;
        int hits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            beyond += c >= 0x80 ? 1 : 0;
            hits += common.indexOf(c) >= 0 ? 1 : 0;
        }
        return beyond == 0 ? 0 : hits / (double) beyond;
    }

    /** Letters that make up much of running text; constants of an enum cannot use its own static fields. */
    private static final class Letters {
        static final String KANA = "のにはをがでとたしるいてなれあもかこさらりっすまきくけうおそつやよわんアイウエオカキクコサシスタテトナニノマラリルレロンー";
        static final String KOREAN = "이다의에는을를은가한하고지로서기대도사인정과장으일국자부회해관나전시리보";
        static final String SIMPLIFIED = "的一国在是和有人中了为大这个不以对发会年上与作要来到地议长部";
        static final String TRADITIONAL = "的一國在是和有人中了為大這個不以對發會年上與作要來到地議長部";
        static final String CYRILLIC = "оеаинтсрвл";
        static final String ARABIC = "اليمونرتبة";
        static final String GREEK = "αοιετνσρςκπ";
        static final String HEBREW = "יוהלאתרמבנ";
        static final String THAI = "านรอกเงมยลวดทสต";

        private Letters() {}
    }
}
