import { useMemo } from 'react'
import { useRoute } from '../../lib/use-route'
import type { Noms } from './libelles'

/** Names of communes, EPCI and référents; codes stand for them until they come. */
export function useNoms(): Noms {
  const territoires = useRoute('indicateur.territoires', {}).data
  const referents = useRoute('parametre.referents', {}).data
  return useMemo(
    () => ({
      communes: territoires?.communes ?? {},
      epci: territoires?.epci ?? {},
      criteres: territoires?.criteres ?? {},
      referents: Object.fromEntries((referents ?? []).map(({ code, nom, prenom }) => [code, prenom === null ? nom : `${prenom} ${nom}`])),
    }),
    [territoires, referents],
  )
}
