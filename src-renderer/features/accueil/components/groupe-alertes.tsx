import { IconClockPause } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { AlerteRow } from '../../../../src-main/contract/accueil'
import type { GroupeAlerte } from '../../../../src-main/domain/accueil/alerte'
import { AlertGroup, AlertRow } from '../../../components/ui/alert-row'
import { Button, IconButton } from '../../../components/ui/button'
import { PersonName } from '../../../components/ui/person-name'
import { formatCount, formatFullName, formatNearDay } from '../../../lib/formats'
import { ALERTE_LOOKS } from '../alerte-looks'
import classes from './accueil.module.css'

const FIRST = 40

interface GroupeAlertesProps {
  groupe: GroupeAlerte
  alertes: readonly AlerteRow[]
  today: string
  onReporter: (alerte: AlerteRow) => void
}

/** Alerts of the same urgency; a long list opens in two times. */
export function GroupeAlertes({ groupe, alertes, today, onReporter }: GroupeAlertesProps) {
  const navigate = useNavigate()
  const [all, setAll] = useState(false)
  const shown = all ? alertes : alertes.slice(0, FIRST)
  const hidden = alertes.length - shown.length
  if (alertes.length === 0) return null

  return (
    <AlertGroup urgency={groupe} count={alertes.length}>
      {shown.map((alerte) => {
        const { icon, action, vers } = ALERTE_LOOKS[alerte.type]
        const search = { ...vers, parcours: alerte.participation, objet: alerte.objet ?? undefined }
        return (
          <AlertRow
            key={`${alerte.type}-${alerte.participation}-${alerte.echeance}-${alerte.cause}`}
            icon={icon}
            who={<PersonName nom={alerte.nom} prenom={alerte.prenom} />}
            cause={alerte.cause}
            due={dueText(alerte, today)}
            action={action}
            onAction={() => void navigate({ to: '/participants/$id', params: { id: alerte.participant }, search })}
            aside={
              <IconButton
                icon={IconClockPause}
                label={`Reporter : ${formatFullName(alerte)}, ${alerte.cause}`}
                onClick={() => onReporter(alerte)}
              />
            }
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

function dueText({ groupe, age, echeance }: AlerteRow, today: string): string {
  if (groupe === 'en_retard') return formatCount(age, 'jour')
  return echeance === today ? 'aujourd’hui' : formatNearDay(echeance)
}
