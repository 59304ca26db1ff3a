package org.rapporteur.language;

import java.util.Locale;
import java.util.Set;

/** Finds web and mail addresses, which are one token each. */
final class Addresses {
    private static final int MAX_ADDRESS = 2000;
    /** Longest local part of a mail address, RFC 5321. */
    private static final int MAX_LOCAL = 64;

    private static final int MAX_DOMAIN = 100;
    private static final Set<String> DOMAINS = Set.of(
            "com", "org", "net", "gov", "int", "edu", "mil", "info", "eu", "uk", "us", "jp", "vn", "au", "nz", "ca",
            "de", "fr", "sg", "id", "my", "ph", "th", "in", "cn", "kr", "za", "ke", "ng", "br", "mx", "ch", "ru", "ua",
            "html", "htm", "pdf", "doc", "docx", "xls", "xlsx", "jpg", "png");

    private Addresses() {}

    /** Where the address that begins here ends, or {@code at} if none does. */
    static int endAt(CharSequence text, int at, int end) {
        char c = text.charAt(at);
        if ((c == 'h' || c == 'H' || c == 'w' || c == 'W') && opensWeb(text, at, end)) {
            return trimmed(text, at, webEnd(text, at, end));
        }
        if (!isLocal(c)) {
            return at;
        }
        int mail = mailEnd(text, at, end);
        return mail > at ? mail : domainEnd(text, at, end);
    }

    private static boolean opensWeb(CharSequence text, int at, int end) {
        int length = Math.min(8, end - at);
        String head = text.subSequence(at, at + length).toString().toLowerCase(Locale.ROOT);
        return head.startsWith("http://") || head.startsWith("https://") || head.startsWith("www.");
    }

    private static int webEnd(CharSequence text, int at, int end) {
        int limit = Math.min(end, at + MAX_ADDRESS);
        int i = at;
        while (i < limit && isWeb(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isWeb(char c) {
        return !Letters.isBlank(c)
                && !Letters.isIgnored(c)
                && c != '<'
                && c != '>'
                && c != '"'
                && c != '\u201D'
                && c != '\u2019'
                && !Character.isSurrogate(c);
    }

    /** Punctuation after an address is not part of it, nor is a bracket that it did not open. */
    private static int trimmed(CharSequence text, int at, int addressEnd) {
        int i = addressEnd;
        while (i > at && ".,;:!?)]}'*_".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static int mailEnd(CharSequence text, int at, int end) {
        int i = at;
        int limit = Math.min(end, at + MAX_LOCAL + 1);
        while (i < limit && isLocal(text.charAt(i))) {
            i++;
        }
        if (i == at || i >= limit || text.charAt(i) != '@') {
            return at;
        }
        int domain = hostEnd(text, i + 1, end);
        return domain > i + 1 ? domain : at;
    }

    /** "asean.org", "mofa.gov.vn", "annex_2.pdf": names of hosts and files in running text. */
    private static int domainEnd(CharSequence text, int at, int end) {
        int host = hostEnd(text, at, end);
        int dot = lastDot(text, at, host);
        if (dot <= at + 1 || !DOMAINS.contains(text.subSequence(dot + 1, host).toString())) {
            return at;
        }
        return host;
    }

    private static int hostEnd(CharSequence text, int at, int end) {
        int limit = Math.min(end, at + MAX_DOMAIN);
        int i = at;
        while (i < limit && isHost(text.charAt(i))) {
            i++;
        }
        while (i > at && !isAlphanumeric(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int lastDot(CharSequence text, int at, int end) {
        int i = end - 1;
        while (i > at && text.charAt(i) != '.') {
            i--;
        }
        return i;
    }

    private static boolean isLocal(char c) {
        return isAlphanumeric(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
    }

    private static boolean isHost(char c) {
        return isAlphanumeric(c) || c == '.' || c == '-' || c == '_';
    }

    private static boolean isAlphanumeric(char c) {
        return c < 0x80 && (Letters.isLetter(c) || Letters.isDigit(c));
    }
}
