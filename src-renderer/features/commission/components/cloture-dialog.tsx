import type { SeanceDetail } from '../../../../src-main/contract/commission'
import { StatusText } from '../../../components/ui/badge'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { Dialog } from '../../../components/ui/dialog'
import { LinkButton } from '../../../components/ui/link-button'
import { PersonName } from '../../../components/ui/person-name'
import { formatCount, formatListName } from '../../../lib/formats'
import { useCommand } from '../../../lib/use-route'
import classes from './cloture-dialog.module.css'

interface Props {
  seance: SeanceDetail
  onClose: () => void
  /** Goes to a dossier of the session to mend its decision. */
  onOpen: (passage: string) => void
}

/** Everything the closing will change, before it changes anything; what prevents it comes first. */
export function ClotureDialog({ seance, onClose, onOpen }: Props) {
  const close = useCommand('commission.close', {
    refresh: ['commission.', 'participant.', 'accueil.', 'indicateur.'],
    message: ({ appliques }) => `Séance clôturée : ${formatCount(appliques, 'dossier mis à jour', 'dossiers mis à jour')}.`,
    onDone: onClose,
  })
  const { passagesListe, membres } = seance
  const sansDecision = passagesListe.filter(({ decision }) => decision === null)
  const problems = passagesListe.filter(({ decision, effet }) => decision !== null && effet.probleme !== null)
  const empeche = seance.quorum?.empeche === true
  const reste = sansDecision.length + problems.length
  const [premier] = sansDecision
  const nonPointes = membres.filter(({ presence }) => presence === null).length
  return (
    <Dialog
      opened
      title="Clôturer la séance"
      width={760}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Annuler</Button>
          <Button
            emphasis="primary"
            busy={close.isPending}
            reason={
              reste > 0 ? formatCount(reste, 'dossier à revoir', 'dossiers à revoir') : empeche ? 'Le quorum n’est pas atteint.' : null
            }
            onClick={() => close.mutate({ id: seance.id })}
          >
            Clôturer et appliquer
          </Button>
        </>
      }
    >
      {seance.quorum !== null && !seance.quorum.atteint && (
        <div className={classes.problems}>
          <Callout tone={empeche ? 'alerte' : 'attention'} title={seance.quorum.phrase}>
            {empeche
              ? 'La règle de la commission l’exige : pointez les présences, ou reportez la séance.'
              : 'La séance peut être clôturée ; le procès-verbal le dira.'}
          </Callout>
        </div>
      )}
      {reste > 0 && (
        <div className={classes.problems}>
          <Callout tone="alerte" title="À revoir avant de clôturer">
            <ul>
              {premier && (
                <li className={classes.problem}>
                  <LinkButton onClick={() => onOpen(premier.id)}>{formatCount(sansDecision.length, 'dossier', 'dossiers')}</LinkButton>
                  <span>sans décision.</span>
                </li>
              )}
              {problems.map((passage) => (
                <li key={passage.id} className={classes.problem}>
                  <LinkButton onClick={() => onOpen(passage.id)}>{formatListName(passage)}</LinkButton>
                  <span>{passage.effet.probleme}</span>
                </li>
              ))}
            </ul>
          </Callout>
        </div>
      )}
      <p>Voici ce que les décisions changent dans les dossiers. Elles s’appliquent toutes ensemble, ou aucune.</p>
      <ul className={classes.list}>
        {passagesListe.map((passage) => (
          <li key={passage.id} className={classes.row}>
            <PersonName nom={passage.nom} prenom={passage.prenom} />
            {passage.decision === null ? 'Sans décision' : <StatusText vocabulary="decision" code={passage.decision} />}
            <span>{changeOf(passage, seance.suivante !== null)}</span>
          </li>
        ))}
      </ul>
      <p className={classes.note}>
        {nonPointes > 0 && `La présence de ${formatCount(nonPointes, 'membre')} n’est pas pointée. `}
        Une séance clôturée ne se modifie plus.
      </p>
    </Dialog>
  )
}

function changeOf(passage: SeanceDetail['passagesListe'][number], suivante: boolean): string {
  if (passage.decision === 'ajourne') return suivante ? 'Revient à la prochaine séance.' : 'Revient dès qu’une séance est prévue.'
  return passage.effet.probleme ?? passage.effet.phrase
}
