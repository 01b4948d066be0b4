import { formatDate, type IsoDate } from '../commun/date'
import { groupBy } from '../commun/groupes'

/** One participation of a person, as far as two files made one are concerned. */
export interface ParcoursFusion {
  readonly operation: string
  readonly operation_intitule: string
  readonly date_entree: IsoDate | null
  readonly date_sortie: IsoDate | null
}

/**
 * - `recouvrement`: two parcours of one operation at the same time.
 * - `retour`: two parcours of one operation, one after the other.
 * - `prescription`: a request beside a parcours of the same operation.
 */
export type TypeConflit = 'recouvrement' | 'retour' | 'prescription'

/** What two files made one will hold together, and what the figures make of it. */
export interface ConflitFusion {
  readonly type: TypeConflit
  readonly operation: string
  readonly phrase: string
}

const FIN_DES_TEMPS: IsoDate = '9999-12-31'

/** What will stand side by side in the same operation once the files are one; nothing is refused, nothing is rewritten. */
export function findConflits(premier: readonly ParcoursFusion[], second: readonly ParcoursFusion[]): ConflitFusion[] {
  const seconds = groupBy(second, ({ operation }) => operation)
  return premier.flatMap((un) => (seconds.get(un.operation) ?? []).map((autre) => toConflit(un, autre)))
}

function toConflit(un: ParcoursFusion, autre: ParcoursFusion): ConflitFusion {
  const { operation, operation_intitule: intitule } = un
  if (un.date_entree === null || autre.date_entree === null) {
    const phrase = `« ${intitule} » : une demande sans entrée restera à côté de l’autre parcours.`
    return { type: 'prescription', operation, phrase }
  }
  const [avant, apres] = [un, autre].sort((a, b) => ((a.date_entree ?? '') <= (b.date_entree ?? '') ? -1 : 1)) as [Entre, Entre]
  const sortie = apres.date_sortie === null ? 'restera sans sortie' : `prendra la sortie du ${formatDate(apres.date_sortie)}`
  const fse = `La fiche FSE+ gardera l’entrée du ${formatDate(avant.date_entree)} avec ses réponses et ${sortie}.`
  if (apres.date_entree < (avant.date_sortie ?? FIN_DES_TEMPS)) {
    const phrase = `« ${intitule} » : deux parcours en même temps à partir du ${formatDate(apres.date_entree)}. Ils restent tels quels. ${fse}`
    return { type: 'recouvrement', operation, phrase }
  }
  return { type: 'retour', operation, phrase: `« ${intitule} » : deux parcours qui se suivent, comme un retour. ${fse}` }
}

type Entre = ParcoursFusion & { readonly date_entree: IsoDate }
