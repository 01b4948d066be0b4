import { type KeyboardEvent, useRef } from 'react'
import type { CohorteResume, PersonneCohorte } from '../../../../src-main/contract/eligibilite'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { useRoute } from '../../../lib/use-route'
import { avancement } from '../avancement'
import classes from '../cohortes.module.css'
import { LignePersonne } from './ligne-personne'

/** The people of a list, and their diagnostics typed down the column: Entrée goes to the next person. */
export function CohortePanel({ cohorte }: { cohorte: CohorteResume }) {
  const query = useRoute('eligibilite.cohorte', { nom: cohorte.nom })
  return (
    <Panel title={cohorte.nom} note={avancement(cohorte)} flush fill>
      <QueryView query={query}>{(personnes) => <Table personnes={personnes} cohorte={cohorte.nom} />}</QueryView>
    </Panel>
  )
}

function Table({ personnes, cohorte }: { personnes: readonly PersonneCohorte[]; cohorte: string }) {
  const table = useRef<HTMLTableElement>(null)

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    const field = event.target
    if (event.key !== 'Enter' || !(field instanceof HTMLInputElement) || field.inputMode !== 'numeric') return
    event.preventDefault()
    const dates = [...(table.current?.querySelectorAll<HTMLInputElement>('input[inputmode="numeric"]') ?? [])]
    dates[dates.indexOf(field) + (event.shiftKey ? -1 : 1)]?.focus()
  }

  return (
    <div className={classes.defile}>
      <table className={classes.table} ref={table} onKeyDown={onKeyDown}>
        <caption className={classes.invisible}>Personnes de la liste et diagnostics partagés</caption>
        <thead>
          <tr>
            <th scope="col">Personne</th>
            <th scope="col">Où elle en est</th>
            <th scope="col">Reçue le</th>
            <th scope="col">Diagnostic partagé</th>
            <th scope="col">Conclusion</th>
            <th scope="col">
              <span className={classes.invisible}>Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {personnes.map((personne) => (
            <LignePersonne key={personne.participation} personne={personne} cohorte={cohorte} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
