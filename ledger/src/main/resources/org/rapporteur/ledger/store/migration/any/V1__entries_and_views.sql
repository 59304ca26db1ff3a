-- Entries: append-only headers chained by hash, and their payloads apart. Everything else is computed from them.
-- Written for SQLite and PostgreSQL alike. The tables are described in docs/ledger-file.md.

CREATE TABLE entry (
    sequence BIGINT PRIMARY KEY,
    time TEXT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    actor_versions TEXT NOT NULL,
    kind TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    clearance TEXT NOT NULL,
    payload_hash TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);

CREATE TABLE payload (
    sequence BIGINT PRIMARY KEY REFERENCES entry (sequence),
    salt TEXT NOT NULL,
    body TEXT NOT NULL
);

-- Views, kept up with each entry. "known_from" and "known_until" are sequences of entries.

CREATE TABLE report (
    sha256 TEXT PRIMARY KEY,
    entry BIGINT NOT NULL,
    title TEXT,
    publisher TEXT,
    published TEXT,
    published_from TEXT,
    url TEXT,
    genre TEXT,
    dateline TEXT,
    language TEXT NOT NULL
);

CREATE TABLE reading (
    entry BIGINT PRIMARY KEY,
    report TEXT NOT NULL,
    engine TEXT NOT NULL,
    lexicon TEXT NOT NULL,
    model TEXT NOT NULL,
    published TEXT,
    claims INTEGER NOT NULL,
    known_until BIGINT
);
CREATE INDEX reading_report ON reading (report);

CREATE TABLE claim (
    reading BIGINT NOT NULL,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    report TEXT NOT NULL,
    act TEXT NOT NULL,
    quote_start INTEGER NOT NULL,
    quote_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    speaker TEXT,
    office TEXT,
    speaks_for TEXT,
    amount TEXT,
    amount_number DOUBLE PRECISION,
    currency TEXT,
    unit TEXT,
    qualifiers TEXT,
    when_first TEXT,
    when_last TEXT,
    due_first TEXT,
    due_last TEXT,
    strength TEXT,
    polarity TEXT NOT NULL,
    novelty TEXT,
    meeting TEXT,
    attribution TEXT NOT NULL,
    rule TEXT NOT NULL,
    confidence DOUBLE PRECISION NOT NULL,
    said TEXT,
    folded TEXT NOT NULL,
    known_from BIGINT NOT NULL,
    known_until BIGINT,
    PRIMARY KEY (reading, id)
);
CREATE INDEX claim_said ON claim (said);
CREATE INDEX claim_act ON claim (act, said);
CREATE INDEX claim_id ON claim (id);

CREATE TABLE claim_item (
    reading BIGINT NOT NULL,
    claim TEXT NOT NULL,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    quote_start INTEGER NOT NULL,
    quote_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    lead TEXT,
    amount TEXT,
    currency TEXT,
    unit TEXT,
    due_first TEXT,
    due_last TEXT,
    PRIMARY KEY (reading, id)
);

CREATE TABLE claim_party (
    reading BIGINT NOT NULL,
    claim TEXT NOT NULL,
    role TEXT NOT NULL, -- by, to, for
    party TEXT NOT NULL,
    PRIMARY KEY (reading, claim, role, party)
);
CREATE INDEX claim_party_party ON claim_party (party, role);

CREATE TABLE claim_topic (
    reading BIGINT NOT NULL,
    claim TEXT NOT NULL,
    rank INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    via INTEGER NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (reading, claim, rank)
);
CREATE INDEX claim_topic_id ON claim_topic (id);

CREATE TABLE party_named (
    reading BIGINT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    wikidata TEXT,
    folded TEXT NOT NULL,
    PRIMARY KEY (reading, id)
);
CREATE INDEX party_named_id ON party_named (id);
CREATE INDEX party_named_folded ON party_named (folded);

CREATE TABLE person_named (
    reading BIGINT NOT NULL,
    rank INTEGER NOT NULL,
    name TEXT NOT NULL,
    variants TEXT NOT NULL,
    office TEXT,
    party TEXT,
    PRIMARY KEY (reading, rank)
);

CREATE TABLE meeting_told (
    id TEXT PRIMARY KEY, -- report, colon, id within the reading
    reading BIGINT NOT NULL,
    report TEXT NOT NULL,
    name TEXT NOT NULL,
    series TEXT NOT NULL,
    series_key TEXT NOT NULL,
    ordinal INTEGER,
    status TEXT NOT NULL,
    format TEXT,
    place TEXT,
    when_first TEXT,
    when_last TEXT,
    part_of TEXT,
    quote_start INTEGER NOT NULL,
    quote_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    said TEXT,
    meeting TEXT NOT NULL
);
CREATE INDEX meeting_told_series ON meeting_told (series_key);
CREATE INDEX meeting_told_meeting ON meeting_told (meeting);

CREATE TABLE meeting_party (
    told TEXT NOT NULL,
    role TEXT NOT NULL, -- chair, participant, named
    party TEXT NOT NULL,
    PRIMARY KEY (told, role, party)
);
CREATE INDEX meeting_party_party ON meeting_party (party);

-- One telling of an undertaking, wish, contribution or request; tellings of one matter share its id.
CREATE TABLE mention (
    id TEXT PRIMARY KEY, -- the claim's item
    kind TEXT NOT NULL,
    claim TEXT NOT NULL,
    reading BIGINT NOT NULL,
    report TEXT NOT NULL,
    giver TEXT NOT NULL,
    recipient TEXT NOT NULL,
    beneficiary TEXT NOT NULL,
    what TEXT NOT NULL,
    words TEXT NOT NULL,
    amount TEXT,
    currency TEXT,
    unit TEXT,
    qualifiers TEXT NOT NULL,
    due_first TEXT,
    due_last TEXT,
    things TEXT NOT NULL,
    strength TEXT,
    polarity TEXT NOT NULL,
    novelty TEXT,
    meeting_key TEXT,
    told TEXT,
    said TEXT,
    quote_start INTEGER NOT NULL,
    quote_end INTEGER NOT NULL,
    confidence DOUBLE PRECISION NOT NULL,
    matter TEXT NOT NULL,
    known_from BIGINT NOT NULL
);
CREATE INDEX mention_matter ON mention (matter);
CREATE INDEX mention_claim ON mention (claim);
CREATE INDEX mention_report ON mention (report);

CREATE TABLE mention_party (
    mention TEXT NOT NULL,
    role TEXT NOT NULL, -- giver, recipient
    party TEXT NOT NULL,
    PRIMARY KEY (mention, role, party)
);
CREATE INDEX mention_party_party ON mention_party (party, role);

CREATE TABLE mention_word (
    block TEXT NOT NULL,
    word TEXT NOT NULL,
    mention TEXT NOT NULL,
    PRIMARY KEY (block, word, mention)
);
CREATE INDEX mention_word_mention ON mention_word (mention);

CREATE TABLE mention_link (
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    verdict TEXT NOT NULL, -- same, perhaps
    score INTEGER NOT NULL, -- thousandths
    why TEXT NOT NULL,
    PRIMARY KEY (a, b)
);
CREATE INDEX mention_link_b ON mention_link (b);

-- What reports say of an office, and the terms that follow from it.
CREATE TABLE office_told (
    claim TEXT PRIMARY KEY,
    office TEXT NOT NULL,
    reading BIGINT NOT NULL,
    report TEXT NOT NULL,
    holder TEXT NOT NULL,
    predecessor TEXT,
    successor TEXT,
    holder_occupant TEXT,
    predecessor_occupant TEXT,
    term_first TEXT,
    term_last TEXT,
    day TEXT,
    quote_start INTEGER NOT NULL,
    quote_end INTEGER NOT NULL
);
CREATE INDEX office_told_office ON office_told (office);
CREATE INDEX office_told_report ON office_told (report);

CREATE TABLE term (
    office TEXT NOT NULL,
    rank INTEGER NOT NULL,
    role TEXT NOT NULL,
    body TEXT,
    holder TEXT NOT NULL,
    occupant TEXT,
    term_from TEXT,
    term_to TEXT,
    predecessor TEXT,
    successor TEXT,
    evidence TEXT NOT NULL, -- claims, space-separated
    PRIMARY KEY (office, rank)
);

CREATE VIEW party AS
SELECT id, MIN(name) AS name, MIN(kind) AS kind, MIN(wikidata) AS wikidata FROM party_named GROUP BY id;

CREATE VIEW instrument AS
SELECT t.id AS id, MAX(t.name) AS name, MIN(c.said) AS first_said, MAX(c.said) AS last_said, COUNT(*) AS claims
FROM claim_topic t JOIN claim c ON c.reading = t.reading AND c.id = t.claim
WHERE t.kind = 'instrument' AND c.known_until IS NULL
GROUP BY t.id;

CREATE VIEW position AS
SELECT c.id AS claim, p.party AS party, t.id AS topic, t.name AS topic_name, t.kind AS topic_kind, c.act AS act,
       c.said AS said, c.quote AS quote, c.report AS report
FROM claim c
JOIN claim_party p ON p.reading = c.reading AND p.claim = c.id AND p.role = 'by'
JOIN claim_topic t ON t.reading = c.reading AND t.claim = c.id
WHERE c.act IN ('state', 'support', 'concern', 'threaten') AND t.kind IN ('place', 'topic', 'party')
  AND c.known_until IS NULL;

CREATE VIEW meeting AS
SELECT meeting AS id, MAX(name) AS name, MAX(series) AS series, MAX(ordinal) AS ordinal, MAX(when_first) AS when_first,
       MAX(when_last) AS when_last, MAX(place) AS place, MAX(format) AS format, COUNT(*) AS tellings
FROM meeting_told GROUP BY meeting;

CREATE VIEW matter AS
SELECT first.id AS id, first.kind AS kind, first.giver AS giver, g.recipient AS recipient, first.what AS what,
       g.amount AS amount, g.currency AS currency, g.unit AS unit, g.due_first AS due_first, g.due_last AS due_last,
       g.first_said AS first_said, g.last_said AS last_said, g.mentions AS mentions, g.reports AS reports
FROM mention first
JOIN (SELECT matter, MAX(recipient) AS recipient, MAX(amount) AS amount, MAX(currency) AS currency, MAX(unit) AS unit,
             MAX(due_first) AS due_first, MAX(due_last) AS due_last, MIN(said) AS first_said, MAX(said) AS last_said,
             COUNT(*) AS mentions, COUNT(DISTINCT report) AS reports
      FROM mention GROUP BY matter) g ON g.matter = first.id;

CREATE VIEW undertaking AS SELECT * FROM matter WHERE kind = 'undertaking';
CREATE VIEW wish AS SELECT * FROM matter WHERE kind = 'wish';
CREATE VIEW contribution AS SELECT * FROM matter WHERE kind = 'contribution';
CREATE VIEW request AS SELECT * FROM matter WHERE kind = 'request';
