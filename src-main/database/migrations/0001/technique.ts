/** Accounts, settings and drafts. Frozen once released. */
export const TECHNIQUE_SQL = `
CREATE TABLE utilisateur (
  id TEXT NOT NULL PRIMARY KEY,
  nom TEXT NOT NULL,
  referent TEXT REFERENCES referent (code),
  actif INTEGER NOT NULL CHECK (actif IN (0, 1))
) STRICT;
CREATE TABLE utilisateur_role (
  utilisateur TEXT NOT NULL REFERENCES utilisateur (id),
  role TEXT NOT NULL,
  PRIMARY KEY (utilisateur, role)
) STRICT;
CREATE TABLE parametre (
  cle TEXT NOT NULL PRIMARY KEY,
  valeur TEXT NOT NULL
) STRICT;
CREATE TABLE brouillon (
  utilisateur TEXT NOT NULL REFERENCES utilisateur (id),
  cle TEXT NOT NULL,
  contenu TEXT NOT NULL,
  modifie_le TEXT NOT NULL,
  PRIMARY KEY (utilisateur, cle)
) STRICT;
CREATE TABLE correspondance (
  id TEXT NOT NULL PRIMARY KEY,
  nom TEXT NOT NULL,
  contenu TEXT NOT NULL
) STRICT;
CREATE TABLE coffre (
  cle TEXT NOT NULL PRIMARY KEY,
  valeur TEXT NOT NULL
) STRICT;
`
