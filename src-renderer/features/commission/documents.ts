import type { FormatPapier, PapierSeance, SeanceDetail } from '../../../src-main/contract/commission'

interface DocumentSeance {
  readonly label: string
  readonly paper: PapierSeance
  readonly anonyme: boolean
  readonly format: FormatPapier
}

const pdf = (label: string, paper: PapierSeance, anonyme = false): DocumentSeance => ({ label, paper, anonyme, format: 'pdf' })

const AVANT: readonly DocumentSeance[] = [
  pdf('Convocations des membres', 'convocations'),
  { label: 'Convocations, page accessible', paper: 'convocations', anonyme: false, format: 'html' },
  pdf('Ordre du jour, nominatif', 'ordreDuJour'),
  pdf('Ordre du jour, anonyme', 'ordreDuJour', true),
  pdf('Fiches de synthèse, nominatives', 'fichesSynthese'),
  pdf('Fiches de synthèse, anonymes', 'fichesSynthese', true),
  pdf('Feuille d’émargement', 'emargement', true),
]

const APRES: readonly DocumentSeance[] = [
  pdf('Procès-verbal, nominatif', 'procesVerbal'),
  pdf('Procès-verbal, anonyme', 'procesVerbal', true),
  { label: 'Procès-verbal, document Word', paper: 'procesVerbal', anonyme: false, format: 'docx' },
  { label: 'Procès-verbal, page accessible', paper: 'procesVerbal', anonyme: false, format: 'html' },
]

const ADDITIF: readonly DocumentSeance[] = [pdf('Additif, nominatif', 'additif'), pdf('Additif, anonyme', 'additif', true)]

const COURRIERS: readonly DocumentSeance[] = [
  pdf('Courriers de décision', 'courriers'),
  { label: 'Courriers de décision, page accessible', paper: 'courriers', anonyme: false, format: 'html' },
]

/** What can be printed of a session: letters once it is closed, an addendum once one was written, names for who sees every dossier. */
export function documentsOf({ etat, autres, additifs }: Pick<SeanceDetail, 'etat' | 'autres' | 'additifs'>) {
  const cloturee = etat === 'cloturee'
  const apres = [...APRES, ...(additifs.length > 0 ? ADDITIF : []), ...(cloturee ? COURRIERS : [])]
  return [
    { titre: 'Pour la séance', documents: ouverts(AVANT, autres) },
    { titre: cloturee ? 'Après la séance' : 'Projet de procès-verbal', documents: ouverts(apres, autres) },
  ].filter(({ documents }) => documents.length > 0)
}

function ouverts(documents: readonly DocumentSeance[], autres: number): DocumentSeance[] {
  return documents.filter(({ anonyme }) => anonyme || autres === 0)
}
