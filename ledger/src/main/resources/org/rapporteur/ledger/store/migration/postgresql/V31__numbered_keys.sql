-- Reports and mentions find each other by numbers. All of it is computed from the entries anew.

DROP TABLE report_band;
DROP TABLE mention_key;

-- Numbers over the words of a text by which reports that copy one another find each other.
CREATE TABLE report_band (
    band BIGINT NOT NULL,
    report TEXT NOT NULL,
    PRIMARY KEY (band, report)
);

-- By which mentions find each other; of current mentions alone.
CREATE TABLE mention_key (
    key BIGINT NOT NULL, -- of a giver and two words, or a sum
    towards INTEGER NOT NULL, -- of whom it is towards; 0 anybody
    mention TEXT NOT NULL,
    outline BIGINT NOT NULL, -- what is known of the mention without reading it
    PRIMARY KEY (key, towards, mention)
);

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

-- All that is asked of who took part, gave or received stands in an index.
DROP INDEX mention_party_row_party;
CREATE INDEX mention_party_row_party ON mention_party_row (party, role, mention, known_from, known_until);
DROP INDEX meeting_party_row_party;
CREATE INDEX meeting_party_row_party ON meeting_party_row (party, role, told, known_from, known_until);
DROP INDEX claim_party_party;
CREATE INDEX claim_party_party ON claim_party (party, role, reading, claim);
