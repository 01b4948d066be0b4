import { IconSnowflake } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { BilanComplet } from '../../../../src-main/contract/bilan'
import { nomCourtPeriode } from '../../../../src-main/domain/bilan/nom-bilan'
import { countRepris } from '../../../../src-main/domain/bilan/texte'
import { Button } from '../../../components/ui/button'
import { SegmentedField } from '../../../components/ui/choice-fields'
import { Page } from '../../../components/ui/page'
import { PageHeader } from '../../../components/ui/page-header'
import { ProgressPanel } from '../../../components/ui/progress-panel'
import { TabBar } from '../../../components/ui/tab-bar'
import { useHasRole } from '../../../lib/session'
import { useCommand } from '../../../lib/use-route'
import type { OngletBilan } from '../onglets'
import { bilanDetailRoute } from '../routes'
import { useProgression } from '../use-progression'
import { useRedaction } from '../use-redaction'
import { ApercuPages } from './apercu-pages'
import { EtatBilan } from './etat-bilan'
import { FigerDialog } from './figer-dialog'
import { MenuBilan } from './menu-bilan'
import { MenuFichiers } from './menu-fichiers'
import { Rediger } from './rediger'
import { Versions } from './versions'

const PAPIERS = [
  { value: 'bilan', label: 'Bilan' },
  { value: 'chiffres_cles', label: 'Chiffres clés' },
] as const

/** A bilan open: its three tabs and what can be made of it. */
export function BilanOuvert({ bilan }: { bilan: BilanComplet }) {
  const writes = useHasRole('coordinateur')
  const { onglet: voulu, version } = bilanDetailRoute.useSearch()
  const onglet = voulu === undefined || (voulu === 'rediger' && !writes) ? (writes ? 'rediger' : 'apercu') : voulu
  const navigate = useNavigate()
  const redaction = useRedaction(bilan)
  const [papier, setPapier] = useState<'bilan' | 'chiffres_cles'>('bilan')
  const [figer, setFiger] = useState(false)
  const { id, operation, intitule, versions } = bilan
  const { nom, du, au, textes } = redaction.values
  const open = (suite: OngletBilan, choisie?: number) =>
    void navigate({ to: '/bilans/$id', params: { id }, search: { onglet: suite, ...(choisie !== undefined && { version: choisie }) } })
  const freeze = useCommand('bilan.freeze', {
    refresh: ['bilan.'],
    message: ({ version: faite }) => `Version ${faite} figée : elle ne changera plus.`,
    onDone: ({ version: faite }) => {
      setFiger(false)
      open('versions', faite)
    },
  })
  const progression = useProgression('bilan', freeze.isPending)

  return (
    <Page fill>
      <PageHeader
        title={nom}
        back={{ label: 'Bilans', onClick: () => void navigate({ to: '/bilans', search: {} }) }}
        badges={<EtatBilan bilan={bilan} />}
        description={`${intitule ?? 'Toutes les opérations'}, ${nomCourtPeriode({ du, au })}${redaction.note === null ? '' : `. ${redaction.note}`}`}
        actions={
          <>
            {writes && <MenuBilan bilan={bilan} redaction={redaction} />}
            <MenuFichiers id={id} version={null} label="Exporter" before={redaction.flush} />
            {writes && (
              <Button emphasis="primary" icon={IconSnowflake} onClick={() => setFiger(true)}>
                Figer
              </Button>
            )}
          </>
        }
      />
      <TabBar
        label="Bilan"
        tabs={[
          ...(writes ? [{ value: 'rediger' as const, label: 'Rédiger' }] : []),
          { value: 'apercu' as const, label: 'Aperçu' },
          { value: 'versions' as const, label: 'Versions figées', count: versions.length },
        ]}
        value={onglet}
        onChange={(suite) => void redaction.flush().then(() => open(suite))}
        aside={onglet === 'apercu' && <SegmentedField label="Document" hideLabel value={papier} options={PAPIERS} onChange={setPapier} />}
      />
      {onglet === 'rediger' && <Rediger redaction={redaction} operation={operation} />}
      {onglet === 'apercu' && <ApercuPages key={papier} id={id} version={null} fichier={papier} nom={nom} />}
      {onglet === 'versions' && (
        <Versions bilan={bilan} choisie={version ?? versions[0]?.version ?? null} onChoose={(une) => open('versions', une)} />
      )}
      {figer && (
        <FigerDialog
          nom={nom}
          version={(versions[0]?.version ?? 0) + 1}
          nominatif={redaction.values.nominatif}
          repris={countRepris(textes)}
          busy={freeze.isPending}
          onCancel={() => setFiger(false)}
          onConfirm={() => void redaction.flush().then(() => freeze.mutate({ id }))}
        >
          {progression && <ProgressPanel {...progression} />}
        </FigerDialog>
      )}
    </Page>
  )
}
