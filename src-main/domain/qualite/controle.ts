import type { IsoDate } from '../commun/date'
import type { CasQualite, ContexteQualite } from './contexte'
import type { FamilleQualite, GraviteQualite } from './famille'
import type { Geste } from './geste'

/** One line a control would refuse. Its control, its objet and its objet_id name it, today and tomorrow. */
export interface Constat {
  readonly objet: string
  readonly objet_id: string
  readonly participant: string | null
  readonly participation: string | null
  /** In one sentence. */
  readonly raison: string
  readonly depuis: IsoDate | null
  readonly geste: Geste
}

/** One small check: what it is called, why it is refused and by whom, what mends it. */
export interface Controle {
  readonly code: string
  readonly famille: FamilleQualite
  readonly gravite: GraviteQualite
  readonly titre: string
  /** Why a controller refuses it. */
  readonly pourquoi: string
  /** The text or the rule that asks for it. */
  readonly source: string
  /** What mends it, and where. */
  readonly remede: string
  /** With a period: « entrees » keeps the records entered in it, as the FSE+ figures do; else the files alive in it. */
  readonly sur?: 'entrees'
  readonly releve: (contexte: ContexteQualite) => Constat[]
}

type Fiche = Omit<Controle, 'releve'>

/** What one participation has against it; its objet is the participation unless said otherwise. */
export type ConstatCas = Pick<Constat, 'raison' | 'depuis' | 'geste'> & Partial<Pick<Constat, 'objet' | 'objet_id'>>

/** A control that looks at each participation by itself. */
export function controleCas(fiche: Fiche, regarder: (cas: CasQualite, contexte: ContexteQualite) => readonly ConstatCas[]): Controle {
  return { ...fiche, releve: (contexte) => contexte.cas.flatMap((cas) => regarder(cas, contexte).map((constat) => duCas(cas, constat))) }
}

/** A control that looks at the whole vault. */
export function controleCoffre(fiche: Fiche, releve: Controle['releve']): Controle {
  return { ...fiche, releve }
}

/** A line about one participation. */
export function duCas({ participation }: CasQualite, constat: ConstatCas): Constat {
  return {
    objet: 'participation',
    objet_id: participation.id,
    participant: participation.participant,
    participation: participation.id,
    ...constat,
  }
}
