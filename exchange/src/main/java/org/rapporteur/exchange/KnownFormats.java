package org.rapporteur.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Recognises by their first bytes files that people often have and that are no plain text. */
final class KnownFormats {
    private static final Map<String, String> BY_START = byStart();

    private KnownFormats() {}

    private static Map<String, String> byStart() {
        Map<String, String> formats = new LinkedHashMap<>();
        formats.put("%PDF-", "a PDF document");
        formats.put("PK\3\4", "a ZIP archive or an office document (docx, odt, epub)");
        formats.put("\u00D0\u00CF\u0011\u00E0", "an old office document (doc, xls, ppt)");
        formats.put("{\\rtf", "an RTF document");
        formats.put("\u001F\u008B", "a gzip archive");
        formats.put("\u0089PNG", "a PNG picture");
        formats.put("\u00FF\u00D8\u00FF", "a JPEG picture");
        formats.put("GIF8", "a GIF picture");
        formats.put("\u007FELF", "a program");
        formats.put("SQLite format 3\0", "an SQLite database, perhaps a ledger");
        return formats;
    }

    /** Throws where the first bytes of a file are those of a known format, or of no text at all. */
    static void refuse(byte[] head) throws NotAReportException {
        String start = new String(head, ISO_8859_1);
        for (Map.Entry<String, String> format : BY_START.entrySet()) {
            if (start.startsWith(format.getKey())) {
                throw new NotAReportException(
                        "is " + format.getValue() + "; save its text as plain text and read that");
            }
        }
        String shown = start.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (shown.startsWith("<!doctype html") || shown.startsWith("<html")) {
            throw new NotAReportException("is a web page (HTML); save its text as plain text and read that");
        }
        refuseControls(head);
    }

    /** Control characters other than tab, line ends, form feed and escape make up none of a text, and much of a program. */
    private static void refuseControls(byte[] head) throws NotAReportException {
        int controls = 0;
        for (byte b : head) {
            boolean blank = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0;
            controls += b >= 0 && b < 0x20 && !blank ? 1 : 0;
        }
        if (controls * 20 > head.length) {
            throw new NotAReportException("is no text: it is full of control characters");
        }
    }
}
