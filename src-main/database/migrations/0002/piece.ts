/** Attachments and what each proves. The bytes are encrypted files of the vault, named by their fingerprint. Frozen once released. */
export const PIECE_SQL = `
CREATE TABLE piece (
  id TEXT NOT NULL PRIMARY KEY,
  participant TEXT NOT NULL REFERENCES participant (id),
  participation TEXT REFERENCES participation (id),
  type TEXT NOT NULL,
  nom TEXT NOT NULL,
  format TEXT NOT NULL,
  taille INTEGER NOT NULL,
  empreinte TEXT NOT NULL,
  date_piece TEXT,
  date_fin_validite TEXT,
  commentaire TEXT,
  ajoute_le TEXT NOT NULL,
  ajoute_par TEXT NOT NULL
) STRICT;
CREATE INDEX piece_participant ON piece (participant);
CREATE INDEX piece_participation ON piece (participation);
CREATE INDEX piece_empreinte ON piece (empreinte);
CREATE TABLE piece_preuve (
  piece TEXT NOT NULL REFERENCES piece (id),
  objet TEXT NOT NULL,
  objet_id TEXT NOT NULL,
  PRIMARY KEY (piece, objet, objet_id)
) STRICT;
CREATE INDEX piece_preuve_objet ON piece_preuve (objet, objet_id);
`
