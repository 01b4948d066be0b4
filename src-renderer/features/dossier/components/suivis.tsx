import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import {
  ECHEANCES_SUIVI,
  type EcheanceSuivi,
  isSuiviClos,
  MAINTIENS,
  type Maintien,
  TENTATIVES_MAX,
} from '../../../../src-main/domain/sortie/suivi'
import { echeanceSuivi } from '../../../../src-main/domain/sortie/verification-fse'
import { Button } from '../../../components/ui/button'
import { LinkButton } from '../../../components/ui/link-button'
import { notifyDone } from '../../../components/ui/notify'
import { Panel } from '../../../components/ui/panel'
import { formatDate } from '../../../lib/formats'
import { today } from '../../../lib/today'
import { useCommand } from '../../../lib/use-route'
import { APRES_SAISIE, useOpenAction } from '../actions'
import classes from './suivis.module.css'

type Suivi = ParticipationDossier['suivis'][number]

const GESTES: Record<Maintien, string> = { oui: 'En emploi', non: 'Plus en emploi', injoignable: 'Injoignable' }

/** Follow-ups in the job at 3 and 6 months: due day, answer in one gesture, attempts when nobody answers. */
export function Suivis({ participation, dateSortie }: { participation: ParticipationDossier; dateSortie: string }) {
  return (
    <Panel title="Suivi dans l’emploi" note="créé à la sortie, à 3 et 6 mois">
      <ul className={classes.suivis}>
        {ECHEANCES_SUIVI.map((echeance) => (
          <Echeance key={echeance} participation={participation} echeance={echeance} due={echeanceSuivi(dateSortie, echeance)} />
        ))}
      </ul>
    </Panel>
  )
}

interface EcheanceProps {
  participation: ParticipationDossier
  echeance: EcheanceSuivi
  due: string
}

function Echeance({ participation, echeance, due }: EcheanceProps) {
  const open = useOpenAction()
  const save = useCommand('parcours.saveSuivi', { refresh: APRES_SAISIE })
  const { id, acces } = participation
  const suivi = participation.suivis.find((un) => un.echeance === echeance) ?? null
  const clos = suivi !== null && isSuiviClos(suivi)
  const venu = due <= today()

  function note(maintenu: Maintien) {
    save.mutate(
      { participation: id, echeance, date: today(), maintenu },
      {
        onSuccess: () => {
          const message = `Suivi à ${echeance} mois noté aujourd’hui : ${GESTES[maintenu].toLocaleLowerCase('fr')}.`
          // An attempt that follows others cannot be told from them once taken back.
          const undo = suivi?.maintenu ? undefined : () => save.mutate({ participation: id, echeance, date: null, maintenu: null })
          notifyDone(message, { undo })
        },
      },
    )
  }

  return (
    <li>
      <div>
        <p className={classes.titre}>{`À ${echeance} mois`}</p>
        <p className={classes.etat}>{etatOf(suivi, due)}</p>
      </div>
      {acces.ecriture && (
        <div className={classes.gestes}>
          {!clos &&
            venu &&
            MAINTIENS.map((maintenu) => (
              <Button
                key={maintenu}
                size="sm"
                busy={save.isPending}
                onClick={() => note(maintenu)}
                aria-label={`Suivi à ${echeance} mois : ${GESTES[maintenu].toLocaleLowerCase('fr')}`}
              >
                {GESTES[maintenu]}
              </Button>
            ))}
          <LinkButton onClick={() => open({ type: 'suivi', echeance })}>
            {clos ? `Corriger le suivi à ${echeance} mois` : `Noter le suivi à ${echeance} mois`}
          </LinkButton>
        </div>
      )}
    </li>
  )
}

function etatOf(suivi: Suivi | null, due: string): string {
  if (!suivi?.maintenu) return due <= today() ? `Attendu depuis le ${formatDate(due)}` : `Attendu le ${formatDate(due)}`
  const reponse = `${formatDate(suivi.date)} : ${GESTES[suivi.maintenu].toLocaleLowerCase('fr')}`
  if (suivi.maintenu !== 'injoignable' || suivi.tentatives === null) return reponse
  const essais = suivi.tentatives === 1 ? '1 tentative' : `${suivi.tentatives} tentatives`
  return isSuiviClos(suivi) ? `${reponse}, ${essais}` : `${reponse}, ${essais} sur ${TENTATIVES_MAX} avant de clore`
}
