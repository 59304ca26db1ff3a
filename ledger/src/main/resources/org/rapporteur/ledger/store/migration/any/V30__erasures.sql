-- Reports that were erased by law: what the erasing entries say.

CREATE TABLE erasure (
    report TEXT NOT NULL, -- SHA-256 of the text, by which it is known should it be added again
    entry BIGINT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (report, entry)
);
