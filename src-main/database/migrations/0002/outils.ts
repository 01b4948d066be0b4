/** Saved views, letter templates, postponed alerts, merges, templates of the funding portal. Frozen once released. */
export const OUTILS_SQL = `
CREATE TABLE vue (
  id TEXT NOT NULL PRIMARY KEY,
  utilisateur TEXT NOT NULL REFERENCES utilisateur (id),
  nom TEXT NOT NULL,
  contenu TEXT NOT NULL,
  partagee INTEGER NOT NULL CHECK (partagee IN (0, 1)),
  ordre INTEGER NOT NULL,
  UNIQUE (utilisateur, nom)
) STRICT;
CREATE TABLE modele_courrier (
  code TEXT NOT NULL PRIMARY KEY,
  intitule TEXT NOT NULL,
  objet TEXT NOT NULL,
  corps TEXT NOT NULL,
  modifie_le TEXT NOT NULL,
  modifie_par TEXT NOT NULL
) STRICT;
CREATE TABLE report_alerte (
  participation TEXT NOT NULL REFERENCES participation (id),
  type TEXT NOT NULL,
  objet TEXT NOT NULL,
  jusqu_au TEXT NOT NULL,
  raison TEXT NOT NULL,
  utilisateur TEXT NOT NULL,
  reporte_le TEXT NOT NULL,
  PRIMARY KEY (participation, type, objet)
) STRICT;
CREATE TABLE fusion (
  id TEXT NOT NULL PRIMARY KEY,
  garde TEXT NOT NULL,
  absorbe TEXT NOT NULL,
  horodatage TEXT NOT NULL,
  utilisateur TEXT NOT NULL,
  contenu TEXT NOT NULL,
  annulee_le TEXT
) STRICT;
CREATE TABLE doublon_ecarte (
  premier TEXT NOT NULL REFERENCES participant (id),
  second TEXT NOT NULL REFERENCES participant (id),
  utilisateur TEXT NOT NULL,
  horodatage TEXT NOT NULL,
  PRIMARY KEY (premier, second)
) STRICT;
CREATE TABLE modele_fse (
  id TEXT NOT NULL PRIMARY KEY,
  nom TEXT NOT NULL UNIQUE,
  fichier_nom TEXT NOT NULL,
  fichier BLOB NOT NULL,
  contenu TEXT NOT NULL,
  modifie_le TEXT NOT NULL,
  modifie_par TEXT NOT NULL
) STRICT;
`
