import type { Etape } from '../../src-main/domain/parcours/etape'
import { CRITERES_DEFAUT } from '../../src-main/domain/participant/eligibilite-criteres'
import type { Participant } from '../../src-main/domain/participant/participant'
import type { Participation } from '../../src-main/domain/participant/participation'
import { PRESCRIPTION_VIDE, type Prescription } from '../../src-main/domain/participant/prescription'
import { REGLES_PIECE_DEFAUT } from '../../src-main/domain/piece/regles-piece'
import type { Constat } from '../../src-main/domain/qualite/controle'
import { findControle } from '../../src-main/domain/qualite/controles'
import type { DonneesQualite } from '../../src-main/domain/qualite/donnees'
import { preparerQualite } from '../../src-main/domain/qualite/preparer'
import type { Sortie } from '../../src-main/domain/sortie/sortie'

/** The day of the control in every case. */
export const JOUR = '2026-09-17'

type Tables = { -readonly [K in keyof DonneesQualite]: DonneesQualite[K] }

export function personneOf(valeurs: Partial<Participant> = {}): Participant {
  return {
    id: 'P1',
    nom: 'Martin',
    prenom: 'Odile',
    nom_naissance: null,
    sexe: 'F',
    date_naissance: '1980-05-10',
    adresse: null,
    code_postal: '80000',
    code_insee: '80021',
    qpv: 0,
    telephone: '0612345678',
    courriel: null,
    identifiant_ft: null,
    nationalite: 'france',
    parent_ne_etranger: 0,
    ...valeurs,
  }
}

export function parcoursOf(valeurs: Partial<Participation> = {}): Participation {
  return {
    id: 'T1',
    participant: 'P1',
    operation: 'PLIE',
    referent: 'R1',
    prescripteur: 'France Travail',
    date_prescription: '2026-01-05',
    date_premier_accueil: '2026-01-12',
    issue_accueil: 'entree',
    motif_non_entree: null,
    date_entree: '2026-02-02',
    situation_entree: 'recherche',
    duree_recherche_mois: 14,
    niveau: 3,
    rsa: 1,
    ass: 0,
    are: 0,
    aah: 0,
    rqth: 0,
    sdf: 0,
    exclusion_logement: 0,
    criteres: 'deld12',
    ...valeurs,
  }
}

export function sortieDe(valeurs: Partial<Sortie> = {}): Sortie {
  return {
    participation: 'T1',
    date_sortie: '2026-08-31',
    motif: 'abandon',
    etape: null,
    situation_fse: 'recherche',
    date_recueil: '2026-09-10',
    qualification: 0,
    date_qualification: null,
    situation_6mois: null,
    amelioration: null,
    derogation_nature: null,
    derogation_categorie: null,
    derogation_motif: null,
    ...valeurs,
  }
}

export function etapeDe(valeurs: Partial<Etape> = {}): Etape {
  return {
    id: 'S1',
    participation: 'T1',
    famille: 'remobilisation',
    intitule: 'Atelier confiance',
    operateur: null,
    date_debut: '2026-03-02',
    date_fin_prevue: null,
    date_fin: null,
    resultat: 'en_cours',
    contrat: null,
    heures_hebdo: null,
    fin_periode_essai: null,
    employeur: null,
    justificatif: null,
    ...valeurs,
  }
}

export function prescriptionDe(valeurs: Partial<Prescription> = {}): Prescription {
  return {
    ...PRESCRIPTION_VIDE,
    participation: 'T1',
    signature_participant: '2026-01-05',
    signature_prescripteur: '2026-01-05',
    ...valeurs,
  }
}

const PIECE = { participant: 'P1', participation: null, date_piece: '2026-01-20', date_fin_validite: null }

/** One person in one parcours in whom no control finds anything; a case changes what it needs. */
export function coffreSain(changes: Partial<Tables> = {}): DonneesQualite {
  return {
    date: JOUR,
    seuils: { jours_non_vu: 30, jours_non_vu_long: 120, contrat_jours: 30 },
    operations: [
      { code: 'PLIE', intitule: 'PLIE 2023-2026', numero_fse: null, type: 'plie', date_debut: '2023-01-01', date_fin: '2026-12-31' },
    ],
    regles: [],
    referents: [{ code: 'R1', nom: 'Benhaddou', prenom: 'Karim', etp: 1, date_debut: null, date_fin: null }],
    participants: [personneOf()],
    participations: [parcoursOf()],
    sorties: [],
    etapes: [etapeDe()],
    entretiens: [],
    derniers_honores: [{ participation: 'T1', date: '2026-09-03' }],
    suspensions: [],
    suivis: [],
    contrats: [
      {
        id: 'K1',
        participation: 'T1',
        date_debut: '2026-02-10',
        date_fin: '2027-02-09',
        signature_participant: '2026-02-10',
        signature_referent: '2026-02-10',
        signature_plie: '2026-02-12',
      },
    ],
    prescriptions: [prescriptionDe()],
    constats: [{ participation: 'T1', critere: 'deld12', date_constat: '2026-01-12', preuve: 'avis_situation_ft' }],
    recueils: [{ participation: 'T1', date_recueil: '2026-01-30' }],
    passages: [],
    premiere_seance: null,
    pieces: [
      { ...PIECE, id: 'J1', type: 'piece_identite' },
      { ...PIECE, id: 'J2', type: 'justificatif_domicile' },
      { ...PIECE, id: 'J3', type: 'avis_situation_ft' },
      { ...PIECE, id: 'J4', participation: 'T1', type: 'fiche_prescription' },
      { ...PIECE, id: 'J5', participation: 'T1', type: 'contrat_engagement' },
    ],
    preuves: [
      { piece: 'J1', objet: 'identite', objet_id: 'P1' },
      { piece: 'J2', objet: 'domicile', objet_id: 'P1' },
      { piece: 'J3', objet: 'critere', objet_id: 'deld12' },
      { piece: 'J4', objet: 'prescription', objet_id: 'T1' },
      { piece: 'J5', objet: 'contrat_engagement', objet_id: 'T1' },
    ],
    contrats_clause: [],
    ecartees: new Set(),
    residenceOf: (code) => ({
      code_insee: code,
      commune: code === '80021' ? 'Amiens' : code === '60057' ? 'Beauvais' : null,
      epci: code === '80021' ? { code: 'E1', nom: 'Amiens Métropole' } : code === '60057' ? { code: 'E2', nom: 'Beauvaisis' } : null,
    }),
    territoire: [{ code: 'E1', nom: 'Amiens Métropole' }],
    criteres: CRITERES_DEFAUT,
    regles_piece: REGLES_PIECE_DEFAUT,
    ...changes,
  }
}

/** What one control finds in a vault. */
export function relever(code: string, donnees: DonneesQualite): Constat[] {
  const controle = findControle(code)
  if (!controle) throw new RangeError(code)
  return controle.releve(preparerQualite(donnees))
}
