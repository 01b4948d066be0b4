/** How a person came, when each criterion was seen, and the answers to the entry and exit questionnaires. Frozen once released. */
export const ENTREE_SQL = `
CREATE TABLE prescription (
  participation TEXT NOT NULL PRIMARY KEY REFERENCES participation (id),
  prescripteur_nom TEXT,
  prescripteur_fonction TEXT,
  prescripteur_telephone TEXT,
  prescripteur_courriel TEXT,
  motif TEXT,
  signature_participant TEXT,
  signature_prescripteur TEXT,
  cohorte TEXT,
  date_diagnostic_partage TEXT,
  conclusion_diagnostic TEXT
) STRICT;
CREATE INDEX prescription_cohorte ON prescription (cohorte);
CREATE TABLE critere_constat (
  participation TEXT NOT NULL REFERENCES participation (id),
  critere TEXT NOT NULL,
  date_constat TEXT,
  preuve TEXT,
  PRIMARY KEY (participation, critere)
) STRICT;
CREATE TABLE reponse_fse (
  participation TEXT NOT NULL REFERENCES participation (id),
  champ TEXT NOT NULL,
  reponse TEXT NOT NULL,
  PRIMARY KEY (participation, champ)
) STRICT;
CREATE TABLE questionnaire_entree (
  participation TEXT NOT NULL PRIMARY KEY REFERENCES participation (id),
  date_recueil TEXT,
  ressources TEXT,
  zone_rurale INTEGER CHECK (zone_rurale IN (0, 1))
) STRICT;
CREATE TABLE sortie_fse (
  participation TEXT NOT NULL PRIMARY KEY REFERENCES participation (id),
  situations TEXT,
  formation_intitule TEXT,
  formation_organisme TEXT,
  formation_ville TEXT,
  formation_duree_heures REAL,
  qualification_intitule TEXT,
  date_recueil_6mois TEXT
) STRICT;
ALTER TABLE suivi ADD COLUMN tentatives INTEGER;
CREATE INDEX entretien_dates ON entretien (participation, statut, date);
`
