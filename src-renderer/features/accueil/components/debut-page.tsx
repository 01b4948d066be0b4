import { FIGURE_READERS } from '../../../../src-main/contract/indicateur'
import { useHasRole } from '../../../lib/session'
import { today } from '../../../lib/today'
import { useRoute } from '../../../lib/use-route'
import classes from './accueil.module.css'
import { ObjectifsPanel } from './objectifs-panel'
import { Places } from './places'
import { PremiersPas } from './premiers-pas'

/** The first page of those who follow nobody: their screens, and the objectives when they answer for figures. */
export function DebutPage() {
  const readsFigures = useHasRole(...FIGURE_READERS)
  const administers = useHasRole('administrateur')
  return (
    <>
      {administers && <Installation />}
      <div className={classes.roles}>
        <Places />
        {readsFigures && <ObjectifsPanel today={today()} />}
      </div>
    </>
  )
}

/** The first steps, as long as no operation exists. */
function Installation() {
  const operations = useRoute('operation.list', {})
  return operations.data?.length === 0 ? <PremiersPas /> : null
}
