/** Sessions of the commission, their agenda and the requests put to them. Frozen once released. */
export const COMMISSION_SQL = `
CREATE TABLE commission (
  id TEXT NOT NULL PRIMARY KEY REFERENCES evenement (id),
  date TEXT NOT NULL,
  heure_debut TEXT,
  heure_fin TEXT,
  lieu TEXT,
  presidence TEXT,
  etat TEXT NOT NULL,
  motif TEXT,
  observations TEXT
) STRICT;
CREATE INDEX commission_date ON commission (date);
CREATE TABLE membre (
  id TEXT NOT NULL PRIMARY KEY,
  nom TEXT NOT NULL,
  prenom TEXT,
  civilite TEXT,
  fonction TEXT,
  organisation TEXT,
  partenaire INTEGER CHECK (partenaire IN (0, 1)),
  suppleant TEXT,
  actif INTEGER NOT NULL CHECK (actif IN (0, 1))
) STRICT;
CREATE TABLE commission_membre (
  commission TEXT NOT NULL REFERENCES commission (id),
  membre TEXT NOT NULL REFERENCES membre (id),
  reponse TEXT NOT NULL,
  presence TEXT,
  remplacant TEXT,
  PRIMARY KEY (commission, membre)
) STRICT;
CREATE TABLE demande (
  id TEXT NOT NULL PRIMARY KEY,
  participation TEXT NOT NULL REFERENCES participation (id),
  type TEXT NOT NULL,
  date_demande TEXT NOT NULL,
  date_effet TEXT,
  date_fin TEXT,
  motif_sortie TEXT,
  etape TEXT REFERENCES etape (id),
  referent TEXT REFERENCES referent (code),
  justification TEXT,
  auteur TEXT,
  statut TEXT NOT NULL
) STRICT;
CREATE INDEX demande_participation ON demande (participation);
CREATE INDEX demande_statut ON demande (statut);
CREATE TABLE passage (
  id TEXT NOT NULL PRIMARY KEY,
  commission TEXT NOT NULL REFERENCES commission (id),
  participation TEXT NOT NULL REFERENCES participation (id),
  demande TEXT REFERENCES demande (id),
  type TEXT NOT NULL,
  ordre INTEGER NOT NULL,
  duree_minutes INTEGER NOT NULL,
  decision TEXT,
  motif TEXT,
  date_effet TEXT,
  derogation_nature TEXT,
  derogation_motif TEXT,
  suite TEXT
) STRICT;
CREATE INDEX passage_commission_ordre ON passage (commission, ordre);
CREATE INDEX passage_participation ON passage (participation);
`
