import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ApercuFse } from '../../../src-main/contract/fse'
import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { QueryView } from '../../components/ui/states'
import { type Tab, TabBar } from '../../components/ui/tab-bar'
import { formatDate } from '../../lib/formats'
import { useHasRole } from '../../lib/session'
import { useRoute } from '../../lib/use-route'
import { ExportTab } from './components/export-tab'
import { IncompletesTable, SixMoisTable, SortiesTable } from './components/fiches-tables'
import { OperationsStrip } from './components/operations-strip'
import classes from './fse.module.css'
import { fseRoute, type OngletFse } from './routes'

/** The FSE+ records of every operation: what is missing, what is to collect, and their file for the portal. */
export function FsePage() {
  const apercu = useRoute('fse.overview', {})
  return <QueryView query={apercu}>{(value) => <Contenu apercu={value} />}</QueryView>
}

function Contenu({ apercu }: { apercu: ApercuFse }) {
  const search = fseRoute.useSearch()
  const navigate = useNavigate()
  const envoie = useHasRole('coordinateur')
  const [operation, setOperation] = useState<string | null>(null)
  const dans = <T extends { operation: string }>(fiches: readonly T[]) =>
    fiches.filter((fiche) => operation === null || fiche.operation === operation)
  const incompletes = dans(apercu.incompletes)
  const sorties = dans(apercu.sorties)
  const sixMois = dans(apercu.six_mois)
  const tabs: Tab<OngletFse>[] = [
    { value: 'incompletes', label: 'Fiches incomplètes', count: incompletes.length },
    { value: 'sorties', label: 'Questionnaires de sortie', count: sorties.length },
    { value: 'six_mois', label: 'Six mois après', count: sixMois.length },
    ...(envoie ? [{ value: 'export', label: 'Exporter' } as const] : []),
  ]
  const onglet = tabs.find(({ value }) => value === search.onglet)?.value ?? 'incompletes'
  return (
    <Page fill={onglet !== 'export'}>
      <PageHeader
        title="FSE+"
        description={`Au ${formatDate(apercu.date)}. Une fiche par personne et par opération : première entrée, dernière sortie.`}
      />
      <OperationsStrip operations={apercu.operations} chosen={operation} onChoose={setOperation} />
      <TabBar
        label="Fiches FSE+"
        tabs={tabs}
        value={onglet}
        onChange={(value) => void navigate({ to: '/fse', search: { onglet: value }, replace: true })}
      />
      <div className={classes.contenu}>
        {onglet === 'incompletes' && <IncompletesTable fiches={incompletes} />}
        {onglet === 'sorties' && <SortiesTable fiches={sorties} />}
        {onglet === 'six_mois' && <SixMoisTable fiches={sixMois} />}
        {onglet === 'export' && <ExportTab operations={apercu.operations} jour={apercu.date} />}
      </div>
    </Page>
  )
}
