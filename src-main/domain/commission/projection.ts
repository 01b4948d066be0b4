import { formatDate } from '../commun/date'
import { formatDecimal } from '../commun/nombre'
import type { Etape } from '../parcours/etape'
import type { ThemeFrein } from '../parcours/frein'
import { CONTRAT_LABELS, FAMILLE_ETAPE_LABELS } from '../parcours/labels'
import { libelleEtape } from '../parcours/libelle-etape'
import { MOTIF_SORTIE_LABELS } from '../sortie/labels'
import type { MotifSortie } from '../sortie/sortie'
import type { Demande, TypePassage } from './commission'
import type { NiveauDiscretion } from './discretion'

/** What a room may see: nothing here says health, justice, family or minima sociaux. */
const MOTIFS_DISCRETS: ReadonlySet<MotifSortie> = new Set(['deces', 'maladie', 'maternite', 'incarceration'])
const FREINS_DISCRETS: ReadonlySet<ThemeFrein> = new Set(['sante', 'famille', 'financier'])

/** An exit motive as projected or printed: those of health or justice are only said to be administrative. */
export function motifProjete(motif: MotifSortie): string {
  return MOTIFS_DISCRETS.has(motif) ? 'Motif administratif' : MOTIF_SORTIE_LABELS[motif]
}

/** True for a theme of frein that a room may read. */
export function isFreinProjetable(theme: ThemeFrein): boolean {
  return !FREINS_DISCRETS.has(theme)
}

const AVIS_TUS: ReadonlySet<TypePassage> = new Set(['suspension', 'reprise', 'sortie_neutre'])

/** True when the words of the référent may be projected: those behind a pause or an administrative exit tell of health or justice. */
export function isAvisProjetable(type: TypePassage): boolean {
  return !AVIS_TUS.has(type)
}

type EtapeNommee = Pick<Etape, 'famille' | 'intitule' | 'operateur' | 'contrat'>

/** An étape on the projected timeline; a social action may be a treatment, so only its family is said. */
export function etapeProjetee(etape: EtapeNommee): string {
  return etape.famille === 'action_sociale' ? 'Appui social, mobilité' : libelleEtape({ ...etape, operateur: null })
}

/** The same without any word somebody typed: a place or a trade is enough to recognise a person. */
export function etapeAnonyme({ famille, contrat }: EtapeNommee): string {
  if (famille === 'action_sociale') return 'Appui social, mobilité'
  return contrat === null ? FAMILLE_ETAPE_LABELS[famille].replace(/ \(.*\)$/, '') : CONTRAT_LABELS[contrat].replace(' (SIAE)', '')
}

/** What is needed to put the question to the room. */
export interface FaitsQuestion {
  readonly type: TypePassage
  readonly demande: Demande | null
  /** The étape the exit rests on, with the name of its employer. */
  readonly etape: (Etape & { readonly employeur_nom: string | null }) | null
  readonly nouveauReferent: string | null
  readonly operation: string
}

/** The question the commission answers, in one sentence. */
export function questionProjetee(faits: FaitsQuestion, niveau: NiveauDiscretion): string {
  const { type, demande, etape, nouveauReferent, operation } = faits
  const anonyme = niveau !== 'nominatif'
  if (niveau === 'strict') return questionStricte(faits)
  switch (type) {
    case 'entree':
      return `Entrée dans l’opération ${operation}.`
    case 'sortie_positive':
    case 'sortie_neutre':
    case 'sortie_sans_suite':
      if (etape) return questionEtape(etape, anonyme)
      return demande?.motif_sortie ? `${motifProjete(demande.motif_sortie)}.` : 'Motif de sortie à dire.'
    case 'reorientation':
      return 'Réorientation vers un autre accompagnement.'
    case 'suspension':
      return demande?.date_effet ? `Pause ${periode(demande.date_effet, demande.date_fin)}.` : 'Pause du parcours.'
    case 'reprise':
      return demande?.date_effet ? `Reprise du parcours le ${formatDate(demande.date_effet)}.` : 'Reprise du parcours.'
    case 'prolongation':
      return demande?.date_fin ? `Prolongation jusqu’au ${formatDate(demande.date_fin)}.` : 'Prolongation du parcours, durée à dire.'
    case 'changement_referent':
      return anonyme || nouveauReferent === null ? 'Changement de référent.' : `Nouveau référent proposé : ${nouveauReferent}.`
    case 'point_information':
      return 'Point d’information, sans décision à prendre.'
  }
}

// No day, no hours, no operation: what is asked, and nothing that a neighbour could put a name on.
function questionStricte({ type, demande, etape }: FaitsQuestion): string {
  switch (type) {
    case 'entree':
      return 'Entrée dans l’accompagnement.'
    case 'sortie_positive':
    case 'sortie_neutre':
    case 'sortie_sans_suite':
      return demande?.motif_sortie
        ? `${etape ? FAMILLE_ETAPE_LABELS[etape.famille].replace(/ \(.*\)$/, '') : motifProjete(demande.motif_sortie)}.`
        : 'Motif de sortie à dire.'
    case 'reorientation':
      return 'Réorientation vers un autre accompagnement.'
    case 'suspension':
      return 'Pause du parcours.'
    case 'reprise':
      return 'Reprise du parcours.'
    case 'prolongation':
      return 'Prolongation du parcours.'
    case 'changement_referent':
      return 'Changement de référent.'
    case 'point_information':
      return 'Point d’information, sans décision à prendre.'
  }
}

function questionEtape(etape: Etape & { employeur_nom: string | null }, anonyme: boolean): string {
  const parts = [anonyme ? etapeAnonyme(etape) : libelleEtape(etape, etape.employeur_nom)]
  if (etape.heures_hebdo !== null) parts.push(`${formatDecimal(etape.heures_hebdo)}\u00a0h par semaine`)
  const fin = etape.date_fin ?? etape.date_fin_prevue
  parts.push(fin === null ? `depuis le\u00a0${formatDate(etape.date_debut)}` : periode(etape.date_debut, fin))
  return `${parts.join(', ')}.`
}

function periode(debut: string, fin: string | null): string {
  return fin === null ? `à partir du ${formatDate(debut)}` : `du ${formatDate(debut)} au ${formatDate(fin)}`
}
