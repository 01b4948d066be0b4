/** People, operations and what makes a parcours. Frozen once released. */
export const PARCOURS_SQL = `
CREATE TABLE operation (
  code TEXT NOT NULL PRIMARY KEY,
  intitule TEXT NOT NULL,
  numero_fse TEXT,
  type TEXT NOT NULL,
  date_debut TEXT,
  date_fin TEXT
) STRICT;
CREATE TABLE regle (
  operation TEXT NOT NULL REFERENCES operation (code),
  cle TEXT NOT NULL,
  valeur TEXT NOT NULL,
  PRIMARY KEY (operation, cle)
) STRICT;
CREATE TABLE objectif (
  operation TEXT NOT NULL REFERENCES operation (code),
  annee INTEGER,
  indicateur TEXT NOT NULL,
  cible REAL NOT NULL
) STRICT;
CREATE UNIQUE INDEX objectif_cle ON objectif (operation, COALESCE(annee, 0), indicateur);
CREATE TABLE referent (
  code TEXT NOT NULL PRIMARY KEY,
  nom TEXT NOT NULL,
  prenom TEXT,
  etp REAL,
  date_debut TEXT,
  date_fin TEXT
) STRICT;
CREATE TABLE participant (
  id TEXT NOT NULL PRIMARY KEY,
  nom TEXT NOT NULL,
  prenom TEXT NOT NULL,
  nom_naissance TEXT,
  sexe TEXT,
  date_naissance TEXT,
  adresse TEXT,
  code_postal TEXT,
  code_insee TEXT,
  qpv INTEGER CHECK (qpv IN (0, 1)),
  telephone TEXT,
  courriel TEXT,
  identifiant_ft TEXT,
  nationalite TEXT,
  parent_ne_etranger INTEGER CHECK (parent_ne_etranger IN (0, 1)),
  cle_recherche TEXT NOT NULL
) STRICT;
CREATE INDEX participant_cle_recherche ON participant (cle_recherche);
CREATE TABLE participation (
  id TEXT NOT NULL PRIMARY KEY,
  participant TEXT NOT NULL REFERENCES participant (id),
  operation TEXT NOT NULL REFERENCES operation (code),
  referent TEXT REFERENCES referent (code),
  prescripteur TEXT,
  date_prescription TEXT,
  date_premier_accueil TEXT,
  issue_accueil TEXT,
  motif_non_entree TEXT,
  date_entree TEXT,
  situation_entree TEXT,
  duree_recherche_mois REAL,
  niveau INTEGER,
  rsa INTEGER CHECK (rsa IN (0, 1)),
  ass INTEGER CHECK (ass IN (0, 1)),
  are INTEGER CHECK (are IN (0, 1)),
  aah INTEGER CHECK (aah IN (0, 1)),
  rqth INTEGER CHECK (rqth IN (0, 1)),
  sdf INTEGER CHECK (sdf IN (0, 1)),
  exclusion_logement INTEGER CHECK (exclusion_logement IN (0, 1)),
  criteres TEXT
) STRICT;
CREATE INDEX participation_participant ON participation (participant);
CREATE INDEX participation_operation_date_entree ON participation (operation, date_entree);
CREATE INDEX participation_referent ON participation (referent);
CREATE TABLE employeur (
  id TEXT NOT NULL PRIMARY KEY,
  nom TEXT NOT NULL,
  siret TEXT,
  naf TEXT,
  code_insee TEXT,
  effectif INTEGER
) STRICT;
CREATE TABLE etape (
  id TEXT NOT NULL PRIMARY KEY,
  participation TEXT NOT NULL REFERENCES participation (id),
  famille TEXT NOT NULL,
  intitule TEXT,
  operateur TEXT,
  date_debut TEXT NOT NULL,
  date_fin_prevue TEXT,
  date_fin TEXT,
  resultat TEXT,
  contrat TEXT,
  heures_hebdo REAL,
  fin_periode_essai TEXT,
  employeur TEXT REFERENCES employeur (id),
  justificatif INTEGER CHECK (justificatif IN (0, 1)),
  motif_arret TEXT,
  commentaire TEXT
) STRICT;
CREATE INDEX etape_participation_date_debut ON etape (participation, date_debut);
CREATE TABLE sortie (
  participation TEXT NOT NULL PRIMARY KEY REFERENCES participation (id),
  date_sortie TEXT NOT NULL,
  motif TEXT NOT NULL,
  etape TEXT,
  situation_fse TEXT,
  date_recueil TEXT,
  qualification INTEGER CHECK (qualification IN (0, 1)),
  date_qualification TEXT,
  situation_6mois TEXT,
  amelioration INTEGER CHECK (amelioration IN (0, 1)),
  derogation_nature TEXT,
  derogation_categorie TEXT,
  derogation_motif TEXT
) STRICT;
CREATE INDEX sortie_date_sortie ON sortie (date_sortie);
CREATE TABLE entretien (
  id TEXT NOT NULL PRIMARY KEY,
  participation TEXT NOT NULL REFERENCES participation (id),
  date TEXT NOT NULL,
  mode TEXT NOT NULL,
  statut TEXT NOT NULL,
  referent TEXT REFERENCES referent (code),
  heure TEXT,
  duree_minutes INTEGER,
  note TEXT,
  prochain_rdv TEXT,
  UNIQUE (participation, date, mode)
) STRICT;
CREATE INDEX entretien_date ON entretien (date);
CREATE INDEX entretien_statut ON entretien (statut, participation, date);
CREATE TABLE frein (
  id TEXT NOT NULL PRIMARY KEY,
  participation TEXT NOT NULL REFERENCES participation (id),
  theme TEXT NOT NULL,
  niveau INTEGER NOT NULL,
  date_ouverture TEXT NOT NULL,
  date_levee TEXT,
  commentaire TEXT,
  niveau_initial INTEGER,
  UNIQUE (participation, theme, date_ouverture)
) STRICT;
CREATE TABLE suspension (
  id TEXT NOT NULL PRIMARY KEY,
  participation TEXT NOT NULL REFERENCES participation (id),
  date_debut TEXT NOT NULL,
  date_fin TEXT,
  motif TEXT,
  UNIQUE (participation, date_debut)
) STRICT;
CREATE TABLE suivi (
  participation TEXT NOT NULL REFERENCES participation (id),
  echeance INTEGER NOT NULL,
  date TEXT,
  maintenu TEXT,
  PRIMARY KEY (participation, echeance)
) STRICT;
`
