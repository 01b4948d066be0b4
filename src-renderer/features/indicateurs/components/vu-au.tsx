import { IconHistory } from '@tabler/icons-react'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { formatDate } from '../../../lib/formats'
import { useTableau } from '../tableau-context'
import { useRecherche } from '../use-demande'

/** Says that the figures are those of a past day, and exactly what that means. */
export function VuAu() {
  const { vuAu } = useTableau().demande
  const [, change] = useRecherche()
  if (vuAu === null) return null
  return (
    <Callout
      icon={IconHistory}
      title={`Chiffres vus au ${formatDate(vuAu)}`}
      action={
        <Button size="sm" onClick={() => change({ vu: undefined })}>
          Revenir à aujourd’hui
        </Button>
      }
    >
      Les faits datés après ce jour sont ignorés : entrées, sorties, étapes, entretiens, suivis, recueils. Un fait saisi plus tard mais daté
      d’avant compte ; ce qui n’a pas de date (profil, règles) est celui d’aujourd’hui.
    </Callout>
  )
}
