/** Employers, events and social clauses. Frozen once released. */
export const ACTIVITE_SQL = `
CREATE TABLE contact (
  id TEXT NOT NULL PRIMARY KEY,
  employeur TEXT NOT NULL REFERENCES employeur (id),
  date TEXT NOT NULL,
  type TEXT NOT NULL,
  auteur TEXT,
  UNIQUE (employeur, date, type)
) STRICT;
CREATE TABLE offre (
  id TEXT NOT NULL PRIMARY KEY,
  employeur TEXT REFERENCES employeur (id),
  intitule TEXT,
  rome TEXT,
  date TEXT,
  postes INTEGER,
  contrat TEXT,
  heures_hebdo REAL
) STRICT;
CREATE INDEX offre_employeur ON offre (employeur);
CREATE TABLE mise_en_relation (
  id TEXT NOT NULL PRIMARY KEY,
  offre TEXT REFERENCES offre (id),
  participation TEXT REFERENCES participation (id),
  date TEXT NOT NULL,
  statut TEXT NOT NULL,
  motif TEXT
) STRICT;
CREATE INDEX mise_en_relation_participation ON mise_en_relation (participation);
CREATE INDEX mise_en_relation_offre ON mise_en_relation (offre);
CREATE TABLE evenement (
  id TEXT NOT NULL PRIMARY KEY,
  type TEXT NOT NULL,
  date TEXT NOT NULL,
  intitule TEXT,
  etat TEXT,
  partenaires INTEGER CHECK (partenaires IN (0, 1)),
  entreprises INTEGER,
  postes INTEGER,
  visiteurs INTEGER
) STRICT;
CREATE INDEX evenement_date ON evenement (date);
CREATE TABLE presence (
  evenement TEXT NOT NULL REFERENCES evenement (id),
  participation TEXT NOT NULL REFERENCES participation (id),
  present INTEGER CHECK (present IN (0, 1)),
  PRIMARY KEY (evenement, participation)
) STRICT;
CREATE INDEX presence_participation ON presence (participation);
CREATE TABLE marche (
  id TEXT NOT NULL PRIMARY KEY,
  donneur_ordre TEXT,
  operation TEXT,
  intitule TEXT,
  facilitateur TEXT,
  territoire TEXT,
  etat TEXT,
  date_debut TEXT,
  date_fin TEXT
) STRICT;
CREATE TABLE lot (
  id TEXT NOT NULL PRIMARY KEY,
  marche TEXT NOT NULL REFERENCES marche (id),
  intitule TEXT,
  titulaire TEXT,
  heures_prevues REAL,
  frequence TEXT
) STRICT;
CREATE INDEX lot_marche ON lot (marche);
CREATE TABLE contrat_clause (
  id TEXT NOT NULL PRIMARY KEY,
  lot TEXT NOT NULL REFERENCES lot (id),
  participant TEXT REFERENCES participant (id),
  nom TEXT,
  prenom TEXT,
  sexe TEXT,
  date_naissance TEXT,
  modalite TEXT,
  employeur TEXT REFERENCES employeur (id),
  type_contrat TEXT,
  date_debut TEXT,
  date_fin TEXT,
  eligibilite TEXT,
  code_insee TEXT
) STRICT;
CREATE INDEX contrat_clause_lot ON contrat_clause (lot);
CREATE INDEX contrat_clause_participant ON contrat_clause (participant);
CREATE TABLE heure_clause (
  contrat TEXT NOT NULL REFERENCES contrat_clause (id),
  mois TEXT NOT NULL,
  heures_travail REAL,
  heures_formation REAL,
  PRIMARY KEY (contrat, mois)
) STRICT;
`
