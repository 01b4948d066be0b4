/** The contract of commitment and its objectives, the grid of freins at three moments, successive référents. Frozen once released. */
export const ACCOMPAGNEMENT_SQL = `
CREATE TABLE contrat_engagement (
  id TEXT NOT NULL PRIMARY KEY,
  participation TEXT NOT NULL REFERENCES participation (id),
  renouvelle TEXT REFERENCES contrat_engagement (id),
  date_debut TEXT NOT NULL,
  date_fin TEXT NOT NULL,
  engagements_participant TEXT,
  engagements_referent TEXT,
  signature_participant TEXT,
  signature_referent TEXT,
  signature_plie TEXT
) STRICT;
CREATE INDEX contrat_engagement_participation ON contrat_engagement (
  participation, date_debut, date_fin, id, renouvelle, signature_participant, signature_referent, signature_plie
);
CREATE TABLE objectif_parcours (
  id TEXT NOT NULL PRIMARY KEY,
  contrat TEXT NOT NULL REFERENCES contrat_engagement (id),
  ordre INTEGER NOT NULL,
  intitule TEXT NOT NULL,
  echeance TEXT,
  statut TEXT NOT NULL,
  date_statut TEXT
) STRICT;
CREATE INDEX objectif_parcours_contrat ON objectif_parcours (contrat);
CREATE TABLE evaluation (
  id TEXT NOT NULL PRIMARY KEY,
  participation TEXT NOT NULL REFERENCES participation (id),
  moment TEXT NOT NULL,
  date TEXT NOT NULL,
  auteur TEXT,
  UNIQUE (participation, moment)
) STRICT;
CREATE TABLE evaluation_theme (
  evaluation TEXT NOT NULL REFERENCES evaluation (id),
  theme TEXT NOT NULL,
  niveau INTEGER NOT NULL,
  commentaire TEXT,
  PRIMARY KEY (evaluation, theme)
) STRICT;
CREATE TABLE affectation (
  participation TEXT NOT NULL REFERENCES participation (id),
  date_debut TEXT NOT NULL,
  referent TEXT REFERENCES referent (code),
  motif TEXT,
  PRIMARY KEY (participation, date_debut)
) STRICT;
ALTER TABLE entretien ADD COLUMN objectifs TEXT;
`
