import type { Identite, ParticipationDossier } from '../../../../src-main/contract/dossier'
import { LoadingRows, QueryView } from '../../../components/ui/states'
import { useRoute } from '../../../lib/use-route'
import { EnregistrementPanel } from '../fse/enregistrement-panel'
import { EntreePanel } from '../fse/entree-panel'
import { SortiePanel } from '../fse/sortie-panel'
import classes from './onglets.module.css'

/** The FSE+ record: answers at entry, at exit, six months after. */
export function FseTab({ identite, participation }: { identite: Identite; participation: ParticipationDossier }) {
  const query = useRoute('fse.get', { participation: participation.id })
  return (
    <QueryView query={query} loading={<LoadingRows rows={8} />}>
      {(fse) => (
        <div className={classes.deux}>
          <EntreePanel identite={identite} participation={participation} fse={fse} />
          <div className={classes.pile}>
            <EnregistrementPanel participation={participation} fse={fse} />
            <SortiePanel identite={identite} participation={participation} fse={fse} />
          </div>
        </div>
      )}
    </QueryView>
  )
}
