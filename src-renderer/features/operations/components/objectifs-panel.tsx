import { IconPlus, IconTargetArrow, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { type ObjectifSaisie, type OperationDetail, objectifSaisie } from '../../../../src-main/contract/operation'
import { formatIndicateur } from '../../../../src-main/domain/indicateur/affichage'
import { INDICATEURS } from '../../../../src-main/domain/indicateur/catalogue/indicateurs'
import { CODES_INDICATEUR, type CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { Button, IconButton } from '../../../components/ui/button'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { Dialog } from '../../../components/ui/dialog'
import { EmptyState } from '../../../components/ui/empty-state'
import { NumberField } from '../../../components/ui/number-field'
import { Panel } from '../../../components/ui/panel'
import { SelectField } from '../../../components/ui/select-field'
import { useForm } from '../../../lib/use-form'
import { useCommand } from '../../../lib/use-route'
import classes from '../operations.module.css'

type ObjectifRow = OperationDetail['objectifs'][number]

const isCode = (code: string): code is CodeIndicateur => Object.hasOwn(INDICATEURS, code)
const OPTIONS = CODES_INDICATEUR.map((code) => ({ value: code, label: `${code} ${INDICATEURS[code].libelle}` }))

/** The targets of the operation, by year or for the whole protocol. */
export function ObjectifsPanel({ operation, writer }: { operation: OperationDetail; writer: boolean }) {
  const [adding, setAdding] = useState(false)
  const remove = useCommand('operation.saveObjectif', { refresh: ['operation.', 'indicateur.'], message: 'L’objectif est retiré.' })
  const columns: readonly Column<ObjectifRow>[] = [
    {
      id: 'indicateur',
      header: 'Objectif',
      width: 'minmax(200px, 1fr)',
      cell: ({ indicateur }) => (isCode(indicateur) ? INDICATEURS[indicateur].libelle : indicateur),
    },
    { id: 'annee', header: 'Période', width: '100px', cell: ({ annee }) => annee ?? 'Protocole' },
    {
      id: 'cible',
      header: 'Cible',
      width: '90px',
      align: 'right',
      cell: ({ indicateur, cible }) => (isCode(indicateur) ? formatIndicateur(indicateur, cible) : cible),
    },
    {
      id: 'retirer',
      header: '',
      width: '44px',
      cell: ({ indicateur, annee }) =>
        writer &&
        isCode(indicateur) && (
          <IconButton
            icon={IconTrash}
            label={`Retirer l’objectif ${INDICATEURS[indicateur].libelle}`}
            onClick={() => remove.mutate({ operation: operation.code, annee, indicateur, cible: null })}
          />
        ),
    },
  ]
  return (
    <Panel
      title="Objectifs"
      flush
      aside={
        writer && (
          <Button icon={IconPlus} onClick={() => setAdding(true)}>
            Ajouter
          </Button>
        )
      }
    >
      <DataTable
        label="Objectifs"
        rows={operation.objectifs}
        columns={columns}
        rowId={({ indicateur, annee }) => `${indicateur}|${annee ?? ''}`}
        rowLabel={({ indicateur }) => indicateur}
        autoHeight
        empty={
          <EmptyState icon={IconTargetArrow} title="Aucun objectif pour l’instant">
            Un objectif se suit à son rythme sur le tableau de bord et dans les bilans.
          </EmptyState>
        }
      />
      {adding && <ObjectifDialog operation={operation} onClose={() => setAdding(false)} />}
    </Panel>
  )
}

function ObjectifDialog({ operation, onClose }: { operation: OperationDetail; onClose: () => void }) {
  const year = new Date().getFullYear()
  const form = useForm<ObjectifSaisie & Record<string, unknown>>(
    { operation: operation.code, annee: year, indicateur: 'P05', cible: null },
    objectifSaisie.extend({ cible: objectifSaisie.shape.cible.unwrap() }),
  )
  const save = useCommand('operation.saveObjectif', {
    refresh: ['operation.', 'indicateur.'],
    message: 'L’objectif est suivi.',
    onDone: onClose,
  })
  const years = [null, year - 1, year, year + 1, year + 2]
  return (
    <Dialog
      opened
      title="Ajouter un objectif"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Annuler</Button>
          <Button emphasis="primary" busy={save.isPending} onClick={() => form.validate() && save.mutate(form.values)}>
            Ajouter
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <SelectField
          label="Indicateur"
          searchable
          options={OPTIONS}
          value={form.values.indicateur}
          onChange={(code) => code !== null && form.set('indicateur', code)}
        />
        <div className={classes.pair}>
          <SelectField
            label="Période"
            options={years.map((one) => ({ value: String(one ?? 0), label: one === null ? 'Tout le protocole' : String(one) }))}
            value={String(form.values.annee ?? 0)}
            onChange={(one) => form.set('annee', one === null || one === '0' ? null : Number(one))}
          />
          <NumberField label="Cible" decimals={1} {...form.field('cible')} />
        </div>
      </div>
    </Dialog>
  )
}
