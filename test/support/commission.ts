import type { Demande, Passage } from '../../src-main/domain/commission/commission'
import type { Classement } from '../../src-main/domain/sortie/classement'

export const SEANCE = '2026-09-24'

/** A dossier on the agenda, undecided. */
export function passageOf(valeurs: Partial<Passage> = {}): Passage {
  return {
    id: 'X1',
    commission: 'S1',
    participation: 'T1',
    demande: 'D1',
    type: 'entree',
    ordre: 1,
    duree_minutes: 10,
    decision: null,
    motif: null,
    date_effet: null,
    derogation_nature: null,
    derogation_motif: null,
    suite: null,
    ...valeurs,
  }
}

/** An open request, of entry unless said otherwise. */
export function demandeOf(valeurs: Partial<Demande> = {}): Demande {
  return {
    id: 'D1',
    participation: 'T1',
    type: 'entree',
    date_demande: '2026-09-01',
    date_effet: null,
    date_fin: null,
    motif_sortie: null,
    etape: null,
    referent: null,
    justification: null,
    auteur: null,
    statut: 'ouverte',
    ...valeurs,
  }
}

/** What the rule set says of an exit: a lasting job unless said otherwise. */
export function classementOf(valeurs: Partial<Classement> = {}): Classement {
  return { nature: 'positive', categorie: 'emploi_durable', raisons: [], etape: 'E1', reussi: true, ...valeurs }
}
