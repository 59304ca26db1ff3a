package org.rapporteur.ledger.large;

import java.util.List;
import java.util.Random;
import org.rapporteur.reading.Act;

/** The words of made-up reports. Some parties, bodies and sectors are named far more often than others, as in the press. */
final class Vocabulary {
    static final List<Act> ACTS = List.of(
            Act.COMMIT,
            Act.COMMIT,
            Act.COMMIT,
            Act.PROVIDE,
            Act.PROVIDE,
            Act.REQUEST,
            Act.REQUEST,
            Act.SUPPORT,
            Act.STATE);

    static final List<String> SECTORS = words(
            "school,hospital,road,bridge,harbour,irrigation,vaccination,fisheries,forest,power,railway,sewage,radio,census,"
                    + "court,customs,museum,archive,flood,drought,typhoon,demining,police,nursing,literacy,solar,wind,"
                    + "geothermal,seed,dairy,textile,tourism,statistics,airport,ferry,quarantine,malaria,tsunami,satellite");

    static final List<String> THINGS = words(
            "equipment for,training in,the repair of,a survey of,new staff for,books on,the design of,the upkeep of,"
                    + "a laboratory for,a fund for,spare parts for,a study of,rules for,a workshop on,vehicles for");

    static final List<String> PLACES = words(
            "Arden,Belmar,Corvo,Delmont,Estrel,Farrow,Galdan,Harrow,Ilmen,Jorvik,Kelso,Lomond,Marrow,Norden,Orlan,Pelham,"
                    + "Quarry,Rosmar,Selwyn,Torvald,Umber,Varna,Wexley,Yarrow,Zelden,Ashby,Brant,Culver,Dunmore,Elgin");

    private static final List<String> PARTIES = words(
            "JPN Japan,VNM Vietnam,THA Thailand,IDN Indonesia,MYS Malaysia,PHL Philippines,SGP Singapore,KHM Cambodia,LAO Laos,"
                    + "MMR Myanmar,BRN Brunei,CHN China,KOR Korea,IND India,AUS Australia,NZL Zealand,USA America,CAN Canada,"
                    + "MEX Mexico,BRA Brazil,ARG Argentina,CHL Chile,PER Peru,COL Colombia,GBR Britain,FRA France,DEU Germany,"
                    + "ITA Italy,ESP Spain,PRT Portugal,NLD Netherlands,BEL Belgium,SWE Sweden,NOR Norway,FIN Finland,"
                    + "DNK Denmark,POL Poland,UKR Ukraine,TUR Turkey,EGY Egypt,KEN Kenya,ETH Ethiopia,GHA Ghana,NGA Nigeria,"
                    + "ZAF Africa,MAR Morocco,TUN Tunisia,JOR Jordan,SAU Arabia,ARE Emirates,QAT Qatar,PAK Pakistan,"
                    + "BGD Bangladesh,LKA Lanka,NPL Nepal,MNG Mongolia,KAZ Kazakhstan,UZB Uzbekistan,FJI Fiji,PNG Papua");

    private Vocabulary() {}

    private static List<String> words(String list) {
        return List.of(list.split(","));
    }

    static String pick(Random random, List<String> words) {
        return words.get(rank(random, words.size()));
    }

    /** The lower the rank, the oftener. */
    private static int rank(Random random, int size) {
        return (int) (size * Math.pow(random.nextDouble(), 1.5));
    }

    static String party(Random random) {
        return pick(random, PARTIES).substring(0, 3);
    }

    static String otherParty(Random random, String than) {
        String party = party(random);
        return party.equals(than) ? otherParty(random, than) : party;
    }

    static String name(String id) {
        for (String party : PARTIES) {
            if (party.startsWith(id)) {
                return party.substring(4);
            }
        }
        throw new IllegalArgumentException(id);
    }

    /** One of so many bodies that somebody chairs. */
    static String body(Random random, int bodies) {
        return "council" + rank(random, bodies);
    }

    static String verb(Act act) {
        return switch (act) {
            case COMMIT -> "pledged to";
            case PROVIDE -> "gave";
            case REQUEST -> "asked of";
            case SUPPORT -> "welcomed of";
            default -> "spoke with";
        };
    }
}
