package org.rapporteur.ledger.merge;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The marks by which a text says that it comes from a news agency: "(Reuters) -", "— VNA", "(AFP)". */
public final class Agencies {
    /** So many characters at either end of a text may hold the mark. */
    private static final int EDGE = 300;

    private static final List<String> NAMES = List.of(
            "Reuters",
            "AFP",
            "AP",
            "UPI",
            "Xinhua",
            "TASS",
            "Interfax",
            "RIA Novosti",
            "Kyodo",
            "Jiji",
            "Yonhap",
            "KCNA",
            "VNA",
            "VNS",
            "TTXVN",
            "Bernama",
            "ANTARA",
            "PNA",
            "TNA",
            "AKP",
            "PTI",
            "IANS",
            "ANI",
            "APP",
            "UNB",
            "BSS",
            "Anadolu Agency",
            "AA",
            "IRNA",
            "MENA",
            "WAM",
            "SPA",
            "KUNA",
            "QNA",
            "BNA",
            "PETRA",
            "SANA",
            "DPA",
            "ANSA",
            "EFE",
            "Lusa",
            "CTK",
            "PAP",
            "MTI",
            "Tanjug",
            "ANP",
            "Belga",
            "NAN",
            "APS",
            "GNA",
            "PANA",
            "Prensa Latina");

    private static final Pattern MARK = Pattern.compile(
            "(?:\\((?<open>" + String.join("|", NAMES) + ")\\))|(?:(?:^|\\n)\\s*[—–-]{1,2}\\s*(?<last>"
                    + String.join("|", NAMES) + ")\\s*$)",
            Pattern.CASE_INSENSITIVE);

    private Agencies() {}

    /** The agency whose mark a text carries near its begin or end, in lower case, or null. */
    public static @Nullable String of(String text) {
        String head = text.substring(0, Math.min(EDGE, text.length()));
        String mark = find(head);
        return mark != null || text.length() <= EDGE ? mark : find(text.substring(text.length() - EDGE));
    }

    private static @Nullable String find(String text) {
        Matcher matcher = MARK.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        String open = matcher.group("open");
        return Words.fold(open == null ? matcher.group("last") : open);
    }
}
