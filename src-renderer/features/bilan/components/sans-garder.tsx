import { useState } from 'react'
import type { OperationRow } from '../../../../src-main/contract/indicateur'
import { Panel } from '../../../components/ui/panel'
import { useHasRole } from '../../../lib/session'
import { today } from '../../../lib/today'
import classes from '../bilan.module.css'
import { type DemandeBilan, defaultDemande } from '../demande'
import { Apercu } from './apercu'
import { ChoixBilan } from './choix-bilan'
import { ProduirePanel } from './produire-panel'

/** A period and an operation, the main figures, the files: nothing is kept. */
export function SansGarder({ operations }: { operations: readonly OperationRow[] }) {
  const [chosen, setChosen] = useState<DemandeBilan | null>(null)
  const allowed = useHasRole('coordinateur', 'lecture')
  const demande = chosen ?? defaultDemande(Number(today().slice(0, 4)), operations)
  return (
    <div className={classes.page}>
      <Panel title="Ce que le bilan couvre">
        <ChoixBilan demande={demande} operations={operations} onChange={setChosen} />
      </Panel>
      <Apercu demande={demande} />
      <ProduirePanel demande={demande} reason={allowed ? null : 'La coordination produit les bilans.'} />
    </div>
  )
}
