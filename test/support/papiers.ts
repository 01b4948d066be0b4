import type { Feuillet, PapiersData } from '../../src-main/documents/papier/contenu'
import type { OptionsCourrier } from '../../src-main/documents/papier/courrier'
import type { FaitsPersonne } from '../../src-main/domain/papier/faits'
import { MODELES_ORIGINE } from '../../src-main/domain/papier/modeles'
import { DEFAULT_STRUCTURE } from '../../src-main/domain/parametre/settings'

export const STRUCTURE = {
  ...DEFAULT_STRUCTURE,
  nom: 'PLIE du Pays de l’Orle',
  adresse: '12, rue des Peupliers',
  code_postal: '99100',
  ville: 'Brévanne',
  telephone: '03 99 00 12 34',
  courriel: 'contact@plie-orle.example',
  site: 'plie-orle.example',
  siret: '123 456 789 00012',
  mentions: 'Association loi 1901. Opération cofinancée par le Fonds social européen plus.',
}

/** Papers of one structure on one day. */
export function papiersOf(feuillets: readonly Feuillet[], changes: Partial<PapiersData> = {}): PapiersData {
  return {
    structure: STRUCTURE,
    titre: 'Convocation',
    mention: 'Courrier personnel',
    auteur: 'Karim Benhaddou',
    date: '2026-09-22',
    feuillets,
    ...changes,
  }
}

const ACCES = {
  coordonnees: true,
  statut: true,
  eligibilite: true,
  emploi: true,
  parcours: true,
  sensible: true,
  notes: true,
  ecriture: true,
}

const ETAPE = { intitule: null, operateur: null, contrat: null, employeur_nom: null, date_fin: null, date_fin_prevue: null, resultat: null }

/** Everything known of one invented person. */
export const SANDRINE: FaitsPersonne = {
  id: 'T1',
  acces: ACCES,
  identite: {
    id: 'P1',
    nom: 'Delannoy',
    prenom: 'Sandrine',
    nom_naissance: 'Wattiez',
    sexe: 'F',
    date_naissance: '1980-03-02',
    adresse: '4 rue des Tilleuls',
    code_postal: '99100',
    code_insee: '99021',
    commune: 'Brévanne',
    qpv: 1,
    telephone: '06 39 98 41 27',
    courriel: 'sandrine@exemple.example',
    identifiant_ft: '1234567A',
    nationalite: 'france',
    parent_ne_etranger: 0,
  },
  operation: 'PLIE',
  operation_intitule: 'Parcours PLIE 2024-2026',
  numero_fse: '202400318',
  referent: 'R1',
  referent_nom: 'Karim Benhaddou',
  statut: 'en_parcours',
  prescripteur: 'France Travail Brévanne',
  date_prescription: '2024-09-20',
  date_premier_accueil: '2024-10-01',
  issue_accueil: 'entree',
  motif_non_entree: null,
  date_entree: '2024-10-24',
  situation_entree: 'recherche',
  duree_recherche_mois: 14,
  niveau: 3,
  rsa: 1,
  ass: 0,
  are: 0,
  aah: 0,
  rqth: 1,
  sdf: 0,
  exclusion_logement: 0,
  criteres: ['minima_sociaux', 'rqth'],
  etapes: [
    {
      ...ETAPE,
      famille: 'formation_remise_niveau',
      intitule: 'CléA',
      operateur: 'Greta',
      date_debut: '2025-01-06',
      date_fin: '2025-03-28',
      resultat: 'validee',
    },
    {
      ...ETAPE,
      famille: 'pmsmp',
      employeur_nom: 'EHPAD Les Tilleuls',
      date_debut: '2025-05-05',
      date_fin: '2025-05-16',
      resultat: 'realisee',
    },
    {
      ...ETAPE,
      famille: 'emploi_court',
      contrat: 'cdd',
      employeur_nom: 'EHPAD Les Tilleuls',
      date_debut: '2026-02-01',
      date_fin_prevue: '2026-10-31',
      resultat: 'en_cours',
    },
  ],
  entretiens: [
    { date: '2026-06-04', statut: 'honore', heure: '10:30' },
    { date: '2026-07-02', statut: 'honore', heure: '10:30' },
    { date: '2026-08-06', statut: 'absent', heure: null },
    { date: '2026-10-06', statut: 'prevu', heure: '09:30' },
  ],
  freins: [
    { theme: 'mobilite', niveau: 3, niveau_initial: null, date_ouverture: '2024-10-24', date_levee: '2025-11-03' },
    { theme: 'sante', niveau: 1, niveau_initial: 2, date_ouverture: '2024-10-24', date_levee: null },
    { theme: 'numerique', niveau: 2, niveau_initial: null, date_ouverture: '2024-10-24', date_levee: null },
  ],
  sortie: null,
  prescription: null,
  contrats: [],
  evaluations: [],
}

/** Somebody else, under another name and with another answer here and there. */
export function personneOf(nom: string, prenom: string, changes: Partial<FaitsPersonne> = {}): FaitsPersonne {
  return { ...SANDRINE, id: `T-${nom}`, ...changes, identite: { ...SANDRINE.identite, ...changes.identite, nom, prenom } }
}

/** How letters are filled on that day. */
export const OPTIONS_COURRIER: OptionsCourrier = {
  modele: MODELES_ORIGINE.convocation,
  structure: STRUCTURE,
  signataire: 'Karim Benhaddou',
  date: '2026-09-22',
  rdv: null,
  lieu_rdv: null,
}
