import type { DonneesIndicateur, ParticipantCompte, ParticipationComptee, SortieComptee } from '../../src-main/domain/indicateur/donnees'
import type { EtapeAClasser } from '../../src-main/domain/sortie/etape-a-classer'

/** Mutable copy of the data of the figures, to build cases by hand. */
export type DonneesCas = { -readonly [K in keyof DonneesIndicateur]: DonneesIndicateur[K][number][] }

/** A vault with nothing in it, and the tables given. */
export function donneesOf(tables: Partial<DonneesCas> = {}): DonneesCas {
  return {
    operations: [{ code: 'PLIE' }],
    regles: [],
    referents: [],
    participants: [],
    participations: [],
    sorties: [],
    etapes: [],
    entretiens: [],
    freins: [],
    suspensions: [],
    suivis: [],
    contacts: [],
    mises_en_relation: [],
    evenements: [],
    marches: [],
    lots: [],
    contrats_clause: [],
    heures_clause: [],
    ...tables,
  }
}

export function participantOf(valeurs: Partial<ParticipantCompte> = {}): ParticipantCompte {
  return {
    id: 'P1',
    nom: 'Martin',
    prenom: 'Odile',
    sexe: 'F',
    date_naissance: '1980-05-10',
    code_insee: '80021',
    qpv: 0,
    telephone: '0612345678',
    courriel: null,
    nationalite: 'france',
    parent_ne_etranger: 0,
    ...valeurs,
  }
}

export function participationOf(valeurs: Partial<ParticipationComptee> = {}): ParticipationComptee {
  return {
    id: 'T1',
    participant: 'P1',
    operation: 'PLIE',
    referent: 'R1',
    date_premier_accueil: null,
    issue_accueil: 'entree',
    motif_non_entree: null,
    date_entree: '2024-01-15',
    situation_entree: 'recherche',
    duree_recherche_mois: 10,
    niveau: 3,
    rsa: 0,
    rqth: 0,
    sdf: 0,
    exclusion_logement: 0,
    criteres: null,
    ...valeurs,
  }
}

export function sortieOf(valeurs: Partial<SortieComptee> = {}): SortieComptee {
  return {
    participation: 'T1',
    date_sortie: '2025-03-12',
    motif: 'abandon',
    etape: null,
    situation_fse: null,
    date_recueil: null,
    qualification: null,
    date_qualification: null,
    situation_6mois: null,
    amelioration: null,
    derogation_nature: null,
    derogation_categorie: null,
    ...valeurs,
  }
}

export function etapeOf(valeurs: Partial<EtapeAClasser> = {}): EtapeAClasser {
  return {
    id: 'S1',
    participation: 'T1',
    famille: 'emploi_durable',
    date_debut: '2024-09-01',
    date_fin_prevue: null,
    date_fin: null,
    resultat: 'en_cours',
    contrat: null,
    heures_hebdo: null,
    fin_periode_essai: null,
    justificatif: null,
    ...valeurs,
  }
}
