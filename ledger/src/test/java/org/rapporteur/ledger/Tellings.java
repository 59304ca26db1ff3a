package org.rapporteur.ledger;

import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.reading.Act;
import org.rapporteur.reading.Novelty;
import org.rapporteur.reading.Period;
import org.rapporteur.reading.Strength;

/** Some reports in our own words, with their readings. */
public final class Tellings {
    private Tellings() {}

    /** Two sides meet, Japan promises and has given, ASEAN asks, the coordinator's office changes hands. */
    public static Telling meetingOf2021() {
        String text =
                "HA NOI — Foreign Minister Bùi Thanh Sơn chaired the Japan-ASEAN Foreign Ministers' Meeting online on"
                        + " Monday. He has been coordinator of ASEAN-Japan relations. Japan will deliver cold storage units and"
                        + " train health officers for the region. Japan gave 50 million US dollars to set up the regional health"
                        + " centre. ASEAN requested that Japan open its market for farm produce. Both sides agreed to convene a"
                        + " commemorative summit in Tokyo in 2023. Japan backed the ASEAN position on the South China Sea, citing"
                        + " UNCLOS. Mr Sơn handed the coordinator's office for 2021-2024 to his Thai colleague.";
        return Telling.of("Hanoi Courier", "2021-08-03", text)
                .meeting("Japan-ASEAN Foreign Ministers' Meeting", null, "held", "2021-08-02", "ASEAN", "JPN")
                .claim(Act.HOLD_ROLE, "VNM", "", "He has been coordinator of ASEAN-Japan relations", f -> f.role(
                                "coordinator", "ASEAN-JPN", null, null, null)
                        .speaker("Bùi Thanh Sơn", "VNM"))
                .claim(
                        Act.COMMIT,
                        "JPN",
                        "ASEAN",
                        "Japan will deliver cold storage units and train health officers for the region",
                        f -> f.items("deliver cold storage units", "train health officers for the region")
                                .strength(Strength.PLEDGE))
                .claim(
                        Act.PROVIDE,
                        "JPN",
                        "ASEAN",
                        "Japan gave 50 million US dollars to set up the regional health centre",
                        f -> f.items("50 million US dollars to set up the regional health centre")
                                .money(50_000_000, "USD", "50 million US dollars"))
                .claim(
                        Act.REQUEST,
                        "ASEAN",
                        "JPN",
                        "ASEAN requested that Japan open its market for farm produce",
                        f -> f.items("open its market for farm produce"))
                .claim(
                        Act.COMMIT,
                        "ASEAN JPN",
                        "",
                        "Both sides agreed to convene a commemorative summit in Tokyo in 2023",
                        f -> f.items("convene a commemorative summit in Tokyo in 2023")
                                .strength(Strength.AGREEMENT)
                                .due("2023"))
                .claim(
                        Act.SUPPORT,
                        "JPN",
                        "ASEAN",
                        "Japan backed the ASEAN position on the South China Sea, citing UNCLOS",
                        f -> f.items("the ASEAN position on the South China Sea")
                                .about("south-china-sea", "South China Sea", "place")
                                .about("UNCLOS", "UNCLOS", "instrument"))
                .claim(
                        Act.HOLD_ROLE,
                        "VNM",
                        "THA",
                        "Mr Sơn handed the coordinator's office for 2021-2024 to his Thai colleague",
                        f -> f.role("coordinator", "ASEAN-JPN", new Period("2021", "2024"), "VNM", "THA")
                                .speaker("Bùi Thanh Sơn", "VNM"));
    }

    /** Another outlet on the same meeting. */
    public static Telling otherOutletOf2021() {
        String text =
                "TOKYO: At the ASEAN-Japan Foreign Ministers Meeting, Tokyo's US$50 million for the new regional health"
                        + " centre drew thanks. The two sides will hold a commemorative summit in 2023.";
        return Telling.of("Tokyo Gazette", "2021-08-03", text)
                .meeting("ASEAN-Japan Foreign Ministers Meeting", null, "held", "2021-08-02", "ASEAN", "JPN")
                .claim(
                        Act.PROVIDE,
                        "JPN",
                        "ASEAN",
                        "Tokyo's US$50 million for the new regional health centre",
                        f -> f.items("US$50 million for the new regional health centre")
                                .money(50_000_000, "USD", "US$50 million"))
                .claim(
                        Act.COMMIT,
                        "ASEAN JPN",
                        "",
                        "The two sides will hold a commemorative summit in 2023",
                        f -> f.items("hold a commemorative summit in 2023")
                                .strength(Strength.PLEDGE)
                                .due("2023"));
    }

    /** One promise by Japan to ASEAN, told on a day. */
    public static Telling promise(String publisher, String day, String words, UnaryOperator<Telling.Fields> fields) {
        return Telling.of(publisher, day, "In a note, Japan " + words + ". [" + publisher + " " + day + "]")
                .claim(
                        Act.COMMIT,
                        "JPN",
                        "ASEAN",
                        "Japan " + words,
                        f -> fields.apply(f.items(words).strength(Strength.PLEDGE)));
    }

    /** One gift of Japan to ASEAN, told on a day. */
    public static Telling gift(String publisher, String day, String words, UnaryOperator<Telling.Fields> fields) {
        return Telling.of(publisher, day, "In a note, Japan " + words + ". [" + publisher + " " + day + "]")
                .claim(Act.PROVIDE, "JPN", "ASEAN", "Japan " + words, f -> fields.apply(f.items(words)));
    }

    /** Many small reports, each with one promise of its own. */
    public static Telling numbered(int number) {
        String words = "promised " + number + "000 dollars for school district " + number;
        return promise(
                "Outlet " + number, "2022-01-01", words, f -> f.money(number * 1000L, "USD", number + "000 dollars")
                        .novelty(number % 2 == 0 ? Novelty.NEW : Novelty.REPEAT));
    }

    /** A fixed set for tests of the whole. */
    public static List<Telling> several() {
        return List.of(meetingOf2021(), otherOutletOf2021(), numbered(1), numbered(2), numbered(3));
    }
}
