-- Views keep every version of a row: what was shown stays, with the entries from and until which it was known. A row is
-- current while "known_until" is empty. Tables that end in _row hold all versions; the view named without it the current
-- ones. All of it is computed from the entries, so the earlier tables can go.

DROP VIEW request;
DROP VIEW contribution;
DROP VIEW wish;
DROP VIEW undertaking;
DROP VIEW matter;
DROP VIEW meeting;
DROP VIEW position;
DROP VIEW instrument;
DROP VIEW party;
DROP TABLE term;
DROP TABLE office_told;
DROP TABLE mention_link;
DROP TABLE mention_word;
DROP TABLE mention_party;
DROP TABLE mention;
DROP TABLE meeting_party;
DROP TABLE meeting_told;
DROP TABLE claim;
DROP TABLE reading;
DROP TABLE report;
DELETE FROM person_named;
DELETE FROM party_named;
DELETE FROM claim_topic;
DELETE FROM claim_party;
DELETE FROM claim_item;

-- By which version of the program the views were computed; where it is another, they are computed anew.
CREATE TABLE view_form (
    version INTEGER NOT NULL
);

CREATE TABLE report_text (
    sha256 TEXT PRIMARY KEY,
    entry BIGINT NOT NULL,
    agency TEXT, -- whose mark the text carries
    signature TEXT NOT NULL -- MinHash of the words
);

-- Hashes over the words of a text by which reports that copy one another find each other.
CREATE TABLE report_band (
    band INTEGER NOT NULL,
    value TEXT NOT NULL,
    report TEXT NOT NULL,
    PRIMARY KEY (band, value, report)
);
CREATE INDEX report_band_report ON report_band (report);

CREATE TABLE report_row (
    sha256 TEXT NOT NULL,
    entry BIGINT NOT NULL,
    title TEXT,
    publisher TEXT,
    published TEXT,
    published_from TEXT,
    url TEXT,
    genre TEXT,
    dateline TEXT,
    language TEXT NOT NULL,
    agency TEXT,
    origin TEXT NOT NULL,
    known_from BIGINT NOT NULL,
    known_until BIGINT,
    PRIMARY KEY (sha256, known_from)
);
CREATE INDEX report_row_origin ON report_row (origin);

CREATE TABLE reading_row (
    entry BIGINT PRIMARY KEY,
    report TEXT NOT NULL,
    engine TEXT NOT NULL,
    lexicon TEXT NOT NULL,
    model TEXT NOT NULL,
    published TEXT,
    claims INTEGER NOT NULL,
    known_from BIGINT NOT NULL,
    known_until BIGINT
);
CREATE INDEX reading_row_report ON reading_row (report);

CREATE TABLE claim_row (
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
    PRIMARY KEY (reading, id, known_from)
);
CREATE INDEX claim_row_said ON claim_row (said);
CREATE INDEX claim_row_act ON claim_row (act, said);
CREATE INDEX claim_row_id ON claim_row (id);
CREATE INDEX claim_row_report ON claim_row (report);

CREATE TABLE meeting_row (
    id TEXT NOT NULL, -- report, colon, id within the reading
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
    meeting TEXT NOT NULL,
    known_from BIGINT NOT NULL,
    known_until BIGINT,
    PRIMARY KEY (id, known_from)
);
CREATE INDEX meeting_row_ordinal ON meeting_row (series_key, ordinal);
CREATE INDEX meeting_row_when ON meeting_row (series_key, when_first);
CREATE INDEX meeting_row_said ON meeting_row (series_key, said);
CREATE INDEX meeting_row_meeting ON meeting_row (meeting);
CREATE INDEX meeting_row_report ON meeting_row (report);

CREATE TABLE meeting_party_row (
    told TEXT NOT NULL,
    role TEXT NOT NULL, -- chair, participant
    party TEXT NOT NULL,
    known_from BIGINT NOT NULL,
    known_until BIGINT,
    PRIMARY KEY (told, role, party, known_from)
);
CREATE INDEX meeting_party_row_party ON meeting_party_row (party);

-- One telling of an undertaking, wish, contribution, request or refusal; tellings of one matter share its id.
CREATE TABLE mention_row (
    id TEXT NOT NULL, -- the claim's item
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
    done_first TEXT,
    done_last TEXT,
    things TEXT NOT NULL,
    strength TEXT,
    polarity TEXT NOT NULL,
    novelty TEXT,
    attribution TEXT NOT NULL,
    meeting_key TEXT,
    told TEXT,
    said TEXT,
    quote_start INTEGER NOT NULL,
    quote_end INTEGER NOT NULL,
    confidence DOUBLE PRECISION NOT NULL,
    matter TEXT NOT NULL,
    known_from BIGINT NOT NULL,
    known_until BIGINT,
    PRIMARY KEY (id, known_from)
);
CREATE INDEX mention_row_matter ON mention_row (matter);
CREATE INDEX mention_row_claim ON mention_row (claim);
CREATE INDEX mention_row_report ON mention_row (report);

CREATE TABLE mention_party_row (
    mention TEXT NOT NULL,
    role TEXT NOT NULL, -- giver, recipient
    party TEXT NOT NULL,
    known_from BIGINT NOT NULL,
    known_until BIGINT,
    PRIMARY KEY (mention, role, party, known_from)
);
CREATE INDEX mention_party_row_party ON mention_party_row (party, role);

-- By which mentions find each other; of current mentions alone.
CREATE TABLE mention_key (
    block TEXT NOT NULL,
    word TEXT NOT NULL,
    mention TEXT NOT NULL,
    PRIMARY KEY (block, word, mention)
);
CREATE INDEX mention_key_mention ON mention_key (mention);

-- How two records stand to each other, by the program. "relation": same, fulfils, answers.
CREATE TABLE link_row (
    relation TEXT NOT NULL,
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    verdict TEXT NOT NULL, -- same, unsure, conflict
    score INTEGER NOT NULL, -- thousandths
    why TEXT NOT NULL,
    known_from BIGINT NOT NULL,
    known_until BIGINT,
    PRIMARY KEY (relation, a, b, known_from)
);
CREATE INDEX link_row_b ON link_row (b);
CREATE INDEX link_row_a ON link_row (a);

-- What persons judged. "known_until" is the judgement that undid it.
CREATE TABLE judgement_row (
    entry BIGINT NOT NULL,
    kind TEXT NOT NULL,
    a TEXT NOT NULL,
    b TEXT,
    value TEXT,
    told TEXT NOT NULL, -- the rest of it, as JSON
    why TEXT,
    actor TEXT NOT NULL,
    time TEXT NOT NULL,
    known_from BIGINT NOT NULL,
    known_until BIGINT,
    PRIMARY KEY (entry, known_from)
);
CREATE INDEX judgement_row_a ON judgement_row (a);
CREATE INDEX judgement_row_b ON judgement_row (b);

-- Pairs of tellings that persons judged to be one, two, or neither for sure; the newest judgement of a pair counts.
CREATE TABLE judged_pair_row (
    entry BIGINT NOT NULL,
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    verdict TEXT NOT NULL, -- same, not-same, unsure
    known_from BIGINT NOT NULL,
    known_until BIGINT,
    PRIMARY KEY (entry, a, b, known_from)
);
CREATE INDEX judged_pair_row_a ON judged_pair_row (a);
CREATE INDEX judged_pair_row_b ON judged_pair_row (b);

-- What reports say of an office; the terms that follow are computed when asked for.
CREATE TABLE office_row (
    claim TEXT NOT NULL,
    office TEXT NOT NULL,
    body TEXT,
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
    quote_end INTEGER NOT NULL,
    known_from BIGINT NOT NULL,
    known_until BIGINT,
    PRIMARY KEY (claim, known_from)
);
CREATE INDEX office_row_office ON office_row (office);
CREATE INDEX office_row_body ON office_row (body);
CREATE INDEX office_row_report ON office_row (report);

CREATE VIEW report AS
SELECT sha256, entry, title, publisher, published, published_from, url, genre, dateline, language, agency, origin,
       known_from
FROM report_row WHERE known_until IS NULL;

CREATE VIEW reading AS
SELECT entry, report, engine, lexicon, model, published, claims, known_from FROM reading_row WHERE known_until IS NULL;

CREATE VIEW claim AS
SELECT reading, id, rank, report, act, quote_start, quote_end, quote, speaker, office, speaks_for, amount, amount_number,
       currency, unit, qualifiers, when_first, when_last, due_first, due_last, strength, polarity, novelty, meeting,
       attribution, rule, confidence, said, folded, known_from
FROM claim_row WHERE known_until IS NULL;

CREATE VIEW meeting_told AS
SELECT id, reading, report, name, series, series_key, ordinal, status, format, place, when_first, when_last, part_of,
       quote_start, quote_end, quote, said, meeting, known_from
FROM meeting_row WHERE known_until IS NULL;

CREATE VIEW meeting_party AS SELECT told, role, party, known_from FROM meeting_party_row WHERE known_until IS NULL;

CREATE VIEW mention AS
SELECT id, kind, claim, reading, report, giver, recipient, beneficiary, what, words, amount, currency, unit, qualifiers,
       due_first, due_last, done_first, done_last, things, strength, polarity, novelty, attribution, meeting_key, told,
       said, quote_start, quote_end, confidence, matter, known_from
FROM mention_row WHERE known_until IS NULL;

CREATE VIEW mention_party AS SELECT mention, role, party, known_from FROM mention_party_row WHERE known_until IS NULL;

CREATE VIEW link AS SELECT relation, a, b, verdict, score, why, known_from FROM link_row WHERE known_until IS NULL;

CREATE VIEW judgement AS
SELECT entry, kind, a, b, value, told, why, actor, time, known_from FROM judgement_row WHERE known_until IS NULL;

CREATE VIEW judged_pair AS SELECT entry, a, b, verdict, known_from FROM judged_pair_row WHERE known_until IS NULL;

CREATE VIEW office_told AS
SELECT claim, office, body, reading, report, holder, predecessor, successor, holder_occupant, predecessor_occupant,
       term_first, term_last, day, quote_start, quote_end, known_from
FROM office_row WHERE known_until IS NULL;

ALTER TABLE party_named RENAME TO party_named_row;
ALTER TABLE person_named RENAME TO person_named_row;
CREATE VIEW party_named AS SELECT * FROM party_named_row;
CREATE VIEW person_named AS SELECT * FROM person_named_row;

CREATE VIEW party AS
SELECT id, MIN(name) AS name, MIN(kind) AS kind, MIN(wikidata) AS wikidata FROM party_named GROUP BY id;

CREATE VIEW instrument AS
SELECT t.id AS id, MAX(t.name) AS name, MIN(c.said) AS first_said, MAX(c.said) AS last_said, COUNT(*) AS claims
FROM claim_topic t JOIN claim c ON c.reading = t.reading AND c.id = t.claim
WHERE t.kind = 'instrument'
GROUP BY t.id;

CREATE VIEW position AS
SELECT c.id AS claim, p.party AS party, t.id AS topic, t.name AS topic_name, t.kind AS topic_kind, c.act AS act,
       c.said AS said, c.quote AS quote, c.report AS report
FROM claim c
JOIN claim_party p ON p.reading = c.reading AND p.claim = c.id AND p.role = 'by'
JOIN claim_topic t ON t.reading = c.reading AND t.claim = c.id
WHERE c.act IN ('state', 'support', 'concern', 'threaten') AND t.kind IN ('place', 'topic', 'party');

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
