import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { AlerteRow } from '../../../../src-main/contract/accueil'
import type { GroupeAlerte } from '../../../../src-main/domain/accueil/alerte'
import { AlertGroup, AlertRow } from '../../../components/ui/alert-row'
import { Button } from '../../../components/ui/button'
import { PersonName } from '../../../components/ui/person-name'
import { formatCount, formatNearDay } from '../../../lib/formats'
import { ALERTE_LOOKS } from '../alerte-looks'
import classes from './accueil.module.css'

const FIRST = 40

/** Alerts of the same urgency; a long list opens in two times. */
export function GroupeAlertes({ groupe, alertes }: { groupe: GroupeAlerte; alertes: readonly AlerteRow[] }) {
  const router = useRouter()
  const [all, setAll] = useState(false)
  const shown = all ? alertes : alertes.slice(0, FIRST)
  const hidden = alertes.length - shown.length
  if (alertes.length === 0) return null

  return (
    <AlertGroup urgency={groupe} count={alertes.length}>
      {shown.map((alerte) => {
        const { icon, action } = ALERTE_LOOKS[alerte.type]
        return (
          <AlertRow
            key={`${alerte.type}-${alerte.participation}-${alerte.echeance}-${alerte.cause}`}
            icon={icon}
            who={<PersonName nom={alerte.nom} prenom={alerte.prenom} />}
            cause={alerte.cause}
            due={dueText(alerte)}
            action={action}
            onAction={() => router.history.push(`/participants/${encodeURIComponent(alerte.participant)}`)}
          />
        )
      })}
      {hidden > 0 && (
        <li className={classes.more}>
          <Button emphasis="text" size="sm" onClick={() => setAll(true)}>
            {`Voir ${formatCount(hidden, 'autre alerte', 'autres alertes')}`}
          </Button>
        </li>
      )}
    </AlertGroup>
  )
}

function dueText({ retard, echeance }: AlerteRow): string {
  if (retard === 0) return 'aujourd’hui'
  return retard > 0 ? formatCount(retard, 'jour') : formatNearDay(echeance)
}
