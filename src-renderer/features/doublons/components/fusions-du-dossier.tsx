import { IconGitMerge } from '@tabler/icons-react'
import { FILE_WRITERS } from '../../../../src-main/contract/commun'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { formatFullName, formatTimestamp } from '../../../lib/formats'
import { useHasRole } from '../../../lib/session'
import { useRoute } from '../../../lib/use-route'
import { useUndoMerge } from '../use-doublons'
import { deplacesLabel } from './fusions-panel'
import classes from './paires.module.css'

/** In a file: the other files it was made of, and the way back. */
export function FusionsDuDossier({ id }: { id: string }) {
  const mayWrite = useHasRole(...FILE_WRITERS)
  const fusions = useRoute('doublon.listFusions', { participant: id }, { enabled: mayWrite }).data ?? []
  const undo = useUndoMerge()
  const actives = fusions.filter(({ annulee_le }) => annulee_le === null)
  if (actives.length === 0) return null
  return (
    <div className={classes.fusions}>
      {actives.map(({ id: fusion, absorbe, horodatage, utilisateur, deplaces, refus }) => (
        <Callout
          key={fusion}
          icon={IconGitMerge}
          title={`Réuni avec le dossier ${absorbe.id} (${formatFullName(absorbe)})`}
          action={
            <Button size="sm" reason={refus} reasonIn="tooltip" busy={undo.isPending} onClick={() => undo.mutate({ id: fusion })}>
              Annuler la fusion
            </Button>
          }
        >
          {`Par ${utilisateur}, ${formatTimestamp(horodatage)} : ${deplacesLabel(deplaces)}. L’identifiant ${absorbe.id} mène à ce dossier.`}
        </Callout>
      ))}
    </div>
  )
}
