package org.rapporteur.language;

/** What single characters are to the tokenizer. Pure functions on code points. */
final class Letters {
    private Letters() {}

    /** Blanks, line ends and the wide and thin blanks of typesetting; the no-break space too. */
    static boolean isBlank(int c) {
        return c <= ' ' || c == 0x85 || c == 0xA0 || isWideBlank(c);
    }

    private static boolean isWideBlank(int c) {
        return c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }

    /** Characters without width or meaning: soft hyphen, zero-width marks, direction marks, byte-order mark. */
    static boolean isIgnored(int c) {
        return c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0x061C
                || c == 0xFEFF;
    }

    /** Letters and what sits on them: combining marks belong to the letter before. */
    static boolean isLetter(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) || isMark(c);
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean isDigit(int c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    static boolean isUpper(int c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    static boolean isLower(int c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    /** The apostrophes in use: typewriter, curly, turned, and the accents that stand in for them. */
    static boolean isApostrophe(int c) {
        return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x201B || c == '`' || c == 0xB4;
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == 0x2010 || c == 0x2011;
    }

    static boolean isCurrencySign(int c) {
        return c == '$' || (c >= 0x80 && Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    /** Marks that open a list item in running text. */
    static boolean isBullet(int c) {
        return c == 0x2022
                || c == 0x2023
                || c == 0x2043
                || c == 0x2219
                || c == 0x25AA
                || c == 0x25CF
                || c == 0x25CB
                || c == 0x25E6
                || c == 0x25A0
                || c == 0xB7
                || c == 0xF0B7;
    }

    /** Marks that end a sentence, alone or in a run. */
    static boolean isStop(int c) {
        return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002;
    }

    /** Marks that are repeated to mean one thing: "--", "***", "====". */
    static boolean isRunMark(int c) {
        return isHyphen(c) || c == '*' || c == '=' || c == '_' || c == '~' || c == '<' || c == '>';
    }

    /** Brackets and quotes that close. */
    static boolean isCloser(int c) {
        return c == ')'
                || c == ']'
                || c == '}'
                || c == '"'
                || c == 0x201D
                || c == 0xBB
                || c == 0x203A
                || isApostrophe(c);
    }
}
