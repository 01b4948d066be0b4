import { IconUserPlus, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { parametreRoutes } from '../../../../src-main/contract/parametre'
import { Button } from '../../../components/ui/button'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { Dialog } from '../../../components/ui/dialog'
import { EmptyState } from '../../../components/ui/empty-state'
import { NumberField } from '../../../components/ui/number-field'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { TextField } from '../../../components/ui/text-fields'
import { formatNumber, VIDE } from '../../../lib/formats'
import { useForm } from '../../../lib/use-form'
import { useCommand, useRoute } from '../../../lib/use-route'
import classes from '../parametres.module.css'

interface ReferentRow {
  code: string
  nom: string
  prenom: string | null
  etp: number | null
}

const COLUMNS: readonly Column<ReferentRow>[] = [
  { id: 'code', header: 'Code', width: '120px', cell: ({ code }) => code, sortValue: ({ code }) => code },
  { id: 'nom', header: 'Nom', width: 'minmax(160px, 1fr)', cell: ({ nom }) => nom.toUpperCase(), sortValue: ({ nom }) => nom },
  { id: 'prenom', header: 'Prénom', width: 'minmax(140px, 1fr)', cell: ({ prenom }) => prenom ?? VIDE },
  {
    id: 'etp',
    header: 'Temps plein',
    width: '120px',
    align: 'right',
    cell: ({ etp }) => (etp === null ? VIDE : formatNumber(etp, 2, { fixed: false })),
    sortValue: ({ etp }) => etp,
  },
]

/** The référents de parcours and their share of full time, which the caseload norm uses. */
export function EquipeTab() {
  const referents = useRoute('parametre.referents', {})
  const [adding, setAdding] = useState(false)
  const add = (
    <Button icon={IconUserPlus} onClick={() => setAdding(true)}>
      Ajouter un référent
    </Button>
  )
  return (
    <Panel title="Référents de parcours" flush aside={add}>
      <QueryView query={referents}>
        {(rows) => (
          <DataTable
            label="Référents"
            rows={rows}
            columns={COLUMNS}
            rowId={({ code }) => code}
            rowLabel={({ nom, prenom }) => `${nom} ${prenom ?? ''}`}
            defaultSort={{ column: 'nom', desc: false }}
            autoHeight
            empty={
              <EmptyState icon={IconUsers} title="Aucun référent pour l’instant">
                Chaque participation est suivie par un référent. La reprise de vos tableaux les crée aussi.
              </EmptyState>
            }
          />
        )}
      </QueryView>
      {adding && <ReferentDialog onClose={() => setAdding(false)} />}
    </Panel>
  )
}

function ReferentDialog({ onClose }: { onClose: () => void }) {
  const form = useForm(
    { code: '', nom: '', prenom: null as string | null, etp: 1 as number | null },
    parametreRoutes['parametre.createReferent'].input,
  )
  const create = useCommand('parametre.createReferent', {
    refresh: ['parametre.', 'participant.'],
    message: (_value, { nom }) => `${nom} peut recevoir des participants.`,
    quiet: true,
    onDone: onClose,
  })
  const submit = () => {
    if (form.validate()) create.mutate(form.values, { onError: form.takeErrors })
  }
  return (
    <Dialog
      opened
      title="Ajouter un référent"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Annuler</Button>
          <Button emphasis="primary" onClick={submit} busy={create.isPending}>
            Ajouter
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <TextField label="Nom" autoFocus {...form.field('nom')} />
        <TextField label="Prénom" optional {...form.field('prenom')} />
        <TextField label="Code" hint="Court et unique : il figure dans les exports." {...form.field('code')} />
        <NumberField label="Part de temps plein" hint="1 pour un temps plein, 0,8 pour quatre jours." decimals={2} {...form.field('etp')} />
      </div>
    </Dialog>
  )
}
