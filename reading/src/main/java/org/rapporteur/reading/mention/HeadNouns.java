package org.rapporteur.reading.mention;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nouns that name what a capitalised name is the name of: "Fund", "Treaty", "Summit". */
final class HeadNouns {
    /** What a name is the name of. */
    enum Kind {
        MEETING,
        FUND,
        PROGRAMME,
        INSTRUMENT,
        BODY,
        /** An organ of the party in its name: "US Department of Commerce". */
        ORGAN,
        /** A body that acts for itself: "Gates Foundation". */
        OTHER
    }

    private static final Map<String, Kind> KINDS = kinds();

    private HeadNouns() {}

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        put(
                kinds,
                Kind.MEETING,
                "summit",
                "meeting",
                "conference",
                "session",
                "ministerial",
                "retreat",
                "consultations",
                "talks",
                "roundtable",
                "symposium",
                "meetings",
                "summits",
                "workshop",
                "seminar",
                "webinar");
        put(kinds, Kind.FUND, "fund", "funds", "trust", "loan", "bond");
        put(
                kinds,
                Kind.PROGRAMME,
                "initiative",
                "programme",
                "program",
                "project",
                "facility",
                "partnership",
                "platform",
                "corridor",
                "campaign",
                "scheme",
                "accelerator",
                "mechanism",
                "initiatives",
                "programmes",
                "programs",
                "partnerships",
                "scholarship",
                "scholarships",
                "fellowship",
                "exercise",
                "window",
                "coalition",
                "mission",
                "hub",
                "challenge",
                "compact",
                "pipeline",
                "railway",
                "highway",
                "decade",
                "dialogue",
                "dialogues");
        put(
                kinds,
                Kind.INSTRUMENT,
                "agreement",
                "agreements",
                "treaty",
                "convention",
                "protocol",
                "protocols",
                "declaration",
                "plan",
                "accord",
                "accords",
                "framework",
                "strategy",
                "outlook",
                "statement",
                "communiqué",
                "communique",
                "memorandum",
                "charter",
                "pact",
                "roadmap",
                "agenda",
                "code",
                "constitution",
                "consensus",
                "principles",
                "arrangement",
                "resolution",
                "act",
                "goals",
                "vision",
                "concept",
                "guidelines",
                "understanding",
                "deal",
                "report",
                "order",
                "directive",
                "regulation",
                "strategies",
                "commitment",
                "commitments",
                "pledge",
                "concord",
                "blueprint",
                "masterplan",
                "document",
                "terms",
                "letter",
                "covenant",
                "standards",
                "policy",
                "plans");
        put(
                kinds,
                Kind.BODY,
                "centre",
                "center",
                "council",
                "committee",
                "commission",
                "secretariat",
                "group",
                "forum",
                "force",
                "institute",
                "academy",
                "university",
                "authority",
                "alliance",
                "network",
                "board",
                "bureau",
                "tribunal",
                "court",
                "panel",
                "association",
                "organization",
                "organisation",
                "union",
                "club",
                "community",
                "system",
                "unit",
                "team",
                "committees",
                "observatory",
                "school",
                "hospital",
                "cell",
                "headquarters");
        put(
                kinds,
                Kind.ORGAN,
                "ministry",
                "department",
                "embassy",
                "government",
                "administration",
                "parliament",
                "treasury",
                "congress",
                "senate",
                "delegation",
                "agency",
                "navy",
                "army",
                "cabinet",
                "office",
                "guard",
                "assembly",
                "representatives",
                "mission",
                "consulate",
                "chancellery",
                "presidency",
                "corps",
                "service",
                "services",
                "directorate",
                "exchequer",
                "police",
                "forces");
        put(
                kinds,
                Kind.OTHER,
                "foundation",
                "corporation",
                "company",
                "inc",
                "inc.",
                "ltd",
                "ltd.",
                "corp",
                "corp.",
                "plc",
                "airlines",
                "airways",
                "bank",
                "party",
                "movement",
                "holdings",
                "industries",
                "chamber",
                "federation",
                "society",
                "telegraph",
                "news",
                "front",
                "brigade",
                "militia",
                "church",
                "confederation",
                "campaign",
                "college",
                "consortium",
                "motors",
                "llc",
                "co.",
                "gmbh");
        return Map.copyOf(kinds);
    }

    private static void put(Map<String, Kind> kinds, Kind kind, String... nouns) {
        for (String noun : nouns) {
            kinds.putIfAbsent(noun, kind);
        }
    }

    /** What a noun heads, or null. Lower case. */
    static @Nullable Kind of(String noun) {
        return KINDS.get(noun);
    }

    /** Whether the noun is one of a government's organs as well as another's body. */
    static boolean isOrgan(String noun) {
        Kind kind = KINDS.get(noun);
        return kind == Kind.ORGAN
                || noun.equals("mission")
                || noun.equals("commission")
                || noun.equals("council")
                || noun.equals("court")
                || noun.equals("force")
                || noun.equals("congress")
                || noun.equals("bureau")
                || noun.equals("secretariat")
                || noun.equals("authority");
    }
}
