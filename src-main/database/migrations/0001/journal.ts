/** The journal: rows are added and never touched again, whoever asks. Frozen once released. */
export const JOURNAL_SQL = `
CREATE TABLE journal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  horodatage TEXT NOT NULL,
  utilisateur TEXT NOT NULL,
  action TEXT NOT NULL,
  objet TEXT,
  objet_id TEXT,
  detail TEXT
) STRICT;
CREATE INDEX journal_objet ON journal (objet, objet_id);
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'journal append-only'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal append-only'); END;
`
