import { useEffect, useRef } from 'react'
import type { AlerteReportee } from '../../../../src-main/contract/accueil'
import { Button } from '../../../components/ui/button'
import { PersonName } from '../../../components/ui/person-name'
import { formatDate } from '../../../lib/formats'
import { useCommand } from '../../../lib/use-route'
import { ALERTE_LOOKS } from '../alerte-looks'
import classes from './accueil.module.css'

/** Alerts put off, with their day and their reason; each may be taken back at once. */
export function AlertesReportees({ alertes }: { alertes: readonly AlerteReportee[] }) {
  const wake = useCommand('accueil.wake', { refresh: ['accueil.'], message: 'L’alerte est revenue dans la liste.' })
  const section = useRef<HTMLElement>(null)
  // The list is long: what was just unfolded comes under the eyes.
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <section ref={section} aria-label="Alertes reportées">
      <ul className={classes.reportees}>
        {alertes.map(({ participation, type, objet, nom, prenom, cause, jusqu_au, raison, utilisateur }) => {
          const Glyph = ALERTE_LOOKS[type].icon
          return (
            <li key={`${participation}-${type}-${objet}`}>
              <Glyph size={18} stroke={1.75} aria-hidden />
              <span className={classes.qui}>
                <PersonName nom={nom} prenom={prenom} />
              </span>
              <span className={classes.pourquoi}>
                {cause}
                <span>{[raison, utilisateur && `par ${utilisateur}`].filter(Boolean).join(', ')}</span>
              </span>
              <span className={classes.retour}>revient le {formatDate(jusqu_au)}</span>
              <Button
                size="sm"
                emphasis="text"
                busy={wake.isPending}
                onClick={() => wake.mutate({ participation, type, objet })}
                aria-label={`Reprendre l’alerte : ${nom} ${prenom}, ${cause}`}
              >
                Reprendre
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
