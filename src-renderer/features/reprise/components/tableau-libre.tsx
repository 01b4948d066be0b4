import { IconTable } from '@tabler/icons-react'
import { useState } from 'react'
import type { ApercuFeuille, RapportReprise } from '../../../../src-main/contract/reprise'
import { Button } from '../../../components/ui/button'
import { Panel } from '../../../components/ui/panel'
import { SelectField } from '../../../components/ui/select-field'
import { LoadingRows } from '../../../components/ui/states'
import { formatCount } from '../../../lib/formats'
import { useCommand } from '../../../lib/use-route'
import classes from '../reprise.module.css'
import { EVERYTHING } from '../use-reprise'
import { CorrespondanceForm, type CorrespondanceValue } from './correspondance-form'
import { RapportPanel } from './rapport-panel'
import { RejetsPanel } from './rejets-panel'

/** Any spreadsheet of participants: its columns are tied to fields once, and the mapping is kept. */
export function TableauLibre() {
  const [source, setSource] = useState<{ ref: string; nom: string } | null>(null)
  const [sheets, setSheets] = useState<ApercuFeuille[]>([])
  const [name, setName] = useState<string | null>(null)
  const [mapping, setMapping] = useState<CorrespondanceValue | null>(null)
  const [rapport, setRapport] = useState<RapportReprise | null>(null)
  const sheet = sheets.find(({ feuille }) => feuille === name) ?? null

  const show = (next: ApercuFeuille | undefined) => {
    setName(next?.feuille ?? null)
    setMapping(next?.proposition ?? null)
    setRapport(null)
  }
  const preview = useCommand('reprise.previewSheets', {
    onDone: (read) => {
      setSheets(read)
      show(read[0])
    },
  })
  const choose = useCommand('reprise.choose', {
    onDone: (chosen) => {
      if (chosen === null) return
      setSource(chosen)
      preview.mutate({ ref: chosen.ref })
    },
  })
  const simulate = useCommand('reprise.simulateSheet', { onDone: setRapport })
  const write = useCommand('reprise.importSheet', {
    refresh: EVERYTHING,
    message: 'Le tableau est repris : les dossiers sont à jour.',
    onDone: setRapport,
  })
  const order = source && sheet && mapping ? { ref: source.ref, feuille: sheet.feuille, correspondance: mapping } : null
  const busy = preview.isPending || simulate.isPending || write.isPending

  return (
    <>
      <Panel
        title="Votre propre tableau"
        note={source ? `choisi : ${source.nom}` : 'une feuille Excel ou un CSV de participants, tels quels'}
      >
        <p className={classes.text}>
          Vos colonnes gardent leurs titres : dites à quel champ chacune correspond. Les titres courants sont reconnus, et la correspondance
          se garde pour le prochain fichier. Une colonne de numéros de sécurité sociale n’est jamais reprise.
        </p>
        <div className={classes.actions}>
          <Button
            icon={IconTable}
            onClick={() => choose.mutate({ genre: 'feuille' })}
            reason={busy ? 'Une lecture est en cours.' : null}
            reasonIn="tooltip"
          >
            Choisir un tableau
          </Button>
          {sheets.length > 1 && (
            <SelectField
              label="Feuille"
              hideLabel
              value={name}
              options={sheets.map(({ feuille, lignes }) => ({ value: feuille, label: `${feuille} (${formatCount(lignes, 'ligne')})` }))}
              onChange={(chosen) => show(sheets.find(({ feuille }) => feuille === chosen))}
            />
          )}
        </div>
      </Panel>
      {preview.isPending && <LoadingRows rows={4} />}
      {sheet && mapping && (
        <CorrespondanceForm
          sheet={sheet}
          value={mapping}
          onChange={(next) => {
            setMapping(next)
            setRapport(null)
          }}
          busy={busy}
          onSimulate={() => order && simulate.mutate(order)}
        />
      )}
      {rapport && (
        <>
          <RapportPanel rapport={rapport} onImport={() => order && write.mutate({ ...order, accepterRejets: rapport.rejets.length > 0 })} />
          <RejetsPanel rejets={rapport.rejets} />
        </>
      )}
    </>
  )
}
