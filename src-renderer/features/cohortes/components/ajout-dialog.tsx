import { IconUsers } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { CohorteResume, PersonneCohorte } from '../../../../src-main/contract/eligibilite'
import { eligibiliteRoutes } from '../../../../src-main/contract/eligibilite'
import { toSearchKey } from '../../../../src-main/domain/commun/texte'
import { StatusText } from '../../../components/ui/badge'
import { Button } from '../../../components/ui/button'
import { type Column, DataTable } from '../../../components/ui/data-table'
import { Dialog } from '../../../components/ui/dialog'
import { EmptyState } from '../../../components/ui/empty-state'
import { SearchField } from '../../../components/ui/search-field'
import { QueryView } from '../../../components/ui/states'
import { SuggestField } from '../../../components/ui/suggest-field'
import { formatCount, formatDate, formatListName, VIDE } from '../../../lib/formats'
import { useForm } from '../../../lib/use-form'
import { useCommand, useRoute } from '../../../lib/use-route'
import classes from '../cohortes.module.css'
import { cohortesRoute } from '../routes'

const COLUMNS: readonly Column<PersonneCohorte>[] = [
  { id: 'nom', header: 'Personne', width: 'minmax(160px, 1fr)', cell: formatListName, sortValue: ({ nom, prenom }) => `${nom} ${prenom}` },
  {
    id: 'prescripteur',
    header: 'Prescripteur',
    width: 'minmax(120px, 1fr)',
    cell: ({ prescripteur }) => prescripteur ?? VIDE,
    sortValue: ({ prescripteur }) => prescripteur,
  },
  {
    id: 'date',
    header: 'Prescrite le',
    width: '104px',
    cell: ({ date_prescription }) => (date_prescription === null ? VIDE : formatDate(date_prescription)),
    sortValue: ({ date_prescription }) => date_prescription,
  },
  { id: 'statut', header: 'Statut', width: '150px', cell: ({ statut }) => <StatusText vocabulary="personne" code={statut} /> },
]

/** Puts prescriptions that wait in a list, new or known. */
export function AjoutDialog({ cohortes, onClose }: { cohortes: readonly CohorteResume[]; onClose: () => void }) {
  const navigate = cohortesRoute.useNavigate()
  const query = useRoute('eligibilite.horsCohorte', {})
  const [texte, setTexte] = useState('')
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set())
  const form = useForm(
    { cohorte: cohortes[0]?.nom ?? '', participations: [] as string[] },
    eligibiliteRoutes['eligibilite.setCohorte'].input,
  )
  const add = useCommand('eligibilite.setCohorte', {
    refresh: ['eligibilite.', 'participant.'],
    message: (_value, { participations, cohorte }) => `${formatCount(participations.length, 'personne')} dans « ${cohorte} ».`,
    onDone: (_value, { cohorte }) => {
      onClose()
      void navigate({ search: { cohorte: cohorte ?? undefined }, replace: true })
    },
  })
  const rows = useMemo(() => {
    const key = toSearchKey(texte)
    const ouverts = (query.data ?? []).filter(({ ecriture }) => ecriture)
    return key === ''
      ? ouverts
      : ouverts.filter(({ nom, prenom, prescripteur }) => toSearchKey(`${nom} ${prenom} ${prescripteur ?? ''}`).includes(key))
  }, [query.data, texte])

  return (
    <Dialog
      opened
      title="Ajouter des personnes à une liste"
      onClose={onClose}
      width={760}
      footer={
        <>
          <Button onClick={onClose}>Annuler</Button>
          <Button
            emphasis="primary"
            busy={add.isPending}
            reason={form.values.cohorte.trim() === '' ? 'Nommez la liste.' : selection.size === 0 ? 'Cochez au moins une personne.' : null}
            onClick={() => add.mutate({ cohorte: form.values.cohorte, participations: [...selection] }, { onError: form.takeErrors })}
          >
            Ajouter à la liste
          </Button>
        </>
      }
    >
      <div className={classes.ajout}>
        <SuggestField
          label="Liste"
          hint="Le nom sous lequel elle a été reçue, par exemple « Liste de septembre »."
          {...form.field('cohorte')}
          suggestions={cohortes.map(({ nom }) => nom)}
          maxLength={100}
          autoFocus
        />
        <SearchField label="Chercher une personne" value={texte} onChange={setTexte} placeholder="Nom ou prescripteur" width="100%" />
        <div className={classes.choix}>
          <QueryView query={query}>
            {() => (
              <DataTable
                label="Prescriptions sans liste"
                rows={rows}
                columns={COLUMNS}
                rowId={({ participation }) => participation}
                rowLabel={formatListName}
                defaultSort={{ column: 'nom', desc: false }}
                selection={selection}
                onSelectionChange={setSelection}
                selectionNoun={['personne choisie', 'personnes choisies']}
                empty={
                  <EmptyState icon={IconUsers} title="Personne à ajouter">
                    Les prescriptions qui attendent, et qui ne sont dans aucune liste, apparaissent ici.
                  </EmptyState>
                }
              />
            )}
          </QueryView>
        </div>
      </div>
    </Dialog>
  )
}
