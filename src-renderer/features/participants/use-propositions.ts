import type { IdentiteSaisie } from '../../../src-main/contract/participant'
import { eligibiliteOf } from '../../../src-main/domain/participant/eligibilite'
import { today } from '../../lib/today'
import { useRoute } from '../../lib/use-route'
import type { Arrivee } from './arrivee'

/** Criteria that the answers being typed allow to add, by the rule the file itself uses. */
export function usePropositions(identite: IdentiteSaisie, arrivee: Arrivee) {
  const criteres = useRoute('eligibilite.reglages', {}).data?.criteres
  if (!criteres) return []
  const constats = arrivee.constats
  const { propositions } = eligibiliteOf(
    {
      participant: identite,
      participation: { ...arrivee, date_entree: null, criteres: constats.map(({ critere }) => critere).join('|') },
      residence: { code_insee: null, commune: null, epci: null },
      territoire: [],
      criteres,
      constats,
      pieces: [],
    },
    today(),
  )
  return propositions
}
