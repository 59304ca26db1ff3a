-- Rows that belong to a claim, a mention or a key lie in the order of their keys, once, instead of in a table and an index.
-- Reports and mentions find each other by numbers. All of it is computed from the entries anew.

DROP TABLE report_band;
DROP TABLE mention_key;
DROP TABLE mention_party_row;
DROP TABLE claim_party;
DROP TABLE claim_topic;
DROP TABLE claim_item;

-- Numbers over the words of a text by which reports that copy one another find each other.
CREATE TABLE report_band (
    band BIGINT NOT NULL,
    report TEXT NOT NULL,
    PRIMARY KEY (band, report)
) WITHOUT ROWID;

-- By which mentions find each other; of current mentions alone.
CREATE TABLE mention_key (
    key BIGINT NOT NULL, -- of a giver and two words, or a sum
    towards INTEGER NOT NULL, -- of whom it is towards; 0 anybody
    mention TEXT NOT NULL,
    outline BIGINT NOT NULL, -- what is known of the mention without reading it
    PRIMARY KEY (key, towards, mention)
) WITHOUT ROWID;

CREATE TABLE mention_party_row (
    mention TEXT NOT NULL,
    role TEXT NOT NULL, -- giver, recipient
    party TEXT NOT NULL,
    known_from BIGINT NOT NULL,
    known_until BIGINT,
    PRIMARY KEY (mention, role, party, known_from)
) WITHOUT ROWID;
CREATE INDEX mention_party_row_party ON mention_party_row (party, role, mention, known_from, known_until);

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
) WITHOUT ROWID;

CREATE TABLE claim_party (
    reading BIGINT NOT NULL,
    claim TEXT NOT NULL,
    role TEXT NOT NULL, -- by, to, for
    party TEXT NOT NULL,
    PRIMARY KEY (reading, claim, role, party)
) WITHOUT ROWID;
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
) WITHOUT ROWID;
CREATE INDEX claim_topic_id ON claim_topic (id);

-- Names that parties were ever called, each once, with the first reading that did.
CREATE TABLE party_called_row (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    reading BIGINT NOT NULL,
    PRIMARY KEY (id, name)
);
CREATE VIEW party_called AS SELECT * FROM party_called_row;

-- Words of the names that meetings were ever given.
CREATE TABLE meeting_word (
    word TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (word, name)
);

CREATE INDEX meeting_row_name ON meeting_row (name);
CREATE INDEX claim_row_meeting ON claim_row (meeting);

-- All that is asked of who took part stands in the index.
DROP INDEX meeting_party_row_party;
CREATE INDEX meeting_party_row_party ON meeting_party_row (party, role, told, known_from, known_until);
