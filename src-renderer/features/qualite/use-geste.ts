import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { LigneQualiteLue } from '../../../src-main/contract/qualite'
import { useHasRole } from '../../lib/session'

/** Opens what mends a line: the form of the file, the two files of a pair, the commission or the operations. */
export function useGeste(): (ligne: LigneQualiteLue) => void {
  const navigate = useNavigate()
  const ecrit = useHasRole('coordinateur', 'referent')
  return useCallback(
    ({ participant, participation, geste }: LigneQualiteLue) => {
      const { vers, onglet, saisie, objet } = geste
      if (ecrit && vers === 'doublons' && participant !== null && objet !== null) {
        const [premier, second] = [participant, objet].sort()
        void navigate({ to: '/participants/doublons', search: { premier, second } })
      } else if (ecrit && vers === 'operations') {
        void navigate({ to: '/operations' })
      } else if (ecrit && vers === 'commission') {
        void navigate({ to: '/commission' })
      } else if (participant !== null) {
        void navigate({
          to: '/participants/$id',
          params: { id: participant },
          search: {
            onglet: onglet ?? undefined,
            parcours: participation ?? undefined,
            saisie: ecrit ? (saisie ?? undefined) : undefined,
            objet: ecrit && vers === 'dossier' ? (objet ?? undefined) : undefined,
          },
        })
      }
    },
    [navigate, ecrit],
  )
}
