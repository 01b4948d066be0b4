import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import type { DossierFse } from '../../../../src-main/contract/fse'
import { Callout } from '../../../components/ui/callout'
import { Panel } from '../../../components/ui/panel'
import { formatCount, formatDate } from '../../../lib/formats'
import classes from './fse.module.css'

/** The record of the person in the operation: first entry with its answers, last exit. */
export function EnregistrementPanel({ participation, fse }: { participation: ParticipationDossier; fse: DossierFse }) {
  const { enregistrement, autres_operations: autres } = fse
  if (enregistrement === null) {
    return (
      <Panel title="Enregistrement FSE+">
        <p className={classes.note}>
          Il s’ouvre le jour de l’entrée, décidée par la commission. Le questionnaire peut être rempli avant ; une participation d’un jour
          ou moins ne compte pas.
        </p>
      </Panel>
    )
  }
  const { sejours, premiere, derniere } = enregistrement
  const debut = sejours[0]?.date_entree
  return (
    <Panel title="Enregistrement FSE+" note={participation.operation_intitule}>
      <p className={classes.note}>
        Entrée du {debut && formatDate(debut)}, {formatCount(sejours.length, 'séjour')}.
      </p>
      {sejours.length > 1 && (
        <>
          <ol className={classes.sejours}>
            {sejours.map((sejour) => (
              <li key={sejour.participation}>
                du {formatDate(sejour.date_entree)} {sejour.date_sortie === null ? '(en cours)' : `au ${formatDate(sejour.date_sortie)}`}
                {sejour.participation === premiere && ', réponses d’entrée retenues'}
                {sejour.participation === derniere && ', sortie retenue'}
              </li>
            ))}
          </ol>
          {participation.id !== premiere && (
            <Callout>
              De retour dans la même opération : l’enregistrement garde la première entrée et ses réponses, et prend la dernière sortie. Les
              réponses de ce séjour restent au dossier sans remplacer les premières.
            </Callout>
          )}
          {participation.id === premiere && (
            <Callout>Les réponses de ce séjour sont celles de l’enregistrement ; la sortie comptée est celle du dernier séjour.</Callout>
          )}
        </>
      )}
      {autres.length > 0 && <p className={classes.note}>Autre enregistrement, à part : {autres.join(', ')}.</p>}
    </Panel>
  )
}
