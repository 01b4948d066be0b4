import { useDebouncedValue } from '@mantine/hooks'
import { IconCheck, IconDownload } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { OperationFiche } from '../../../src-main/contract/operation'
import { OPERATION_NOMINATIF_WRITERS, OPERATION_WRITERS } from '../../../src-main/contract/operation-acces'
import { type ContenuRegles, diffRegles } from '../../../src-main/domain/operation/jeu-regles'
import { Button } from '../../components/ui/button'
import { notifyDone } from '../../components/ui/notify'
import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { Panel } from '../../components/ui/panel'
import { QueryView } from '../../components/ui/states'
import { formatCount } from '../../lib/formats'
import { useHasRole } from '../../lib/session'
import { useCommand, useRoute } from '../../lib/use-route'
import { EditeurRegles } from './components/editeur-regles'
import { RaisonDialog } from './components/raison-dialog'
import { ResultatSimulation } from './components/resultat-simulation'
import classes from './operations.module.css'
import type { RechercheSimulateur } from './recherche'

const page = getRouteApi('/shell/operations/$code/regles')
const PAUSE_MS = 350

/** Tries other rules on every past exit of an operation before one adopts them. */
export function SimulateurPage() {
  const { code } = page.useParams()
  const operation = useRoute('operation.get', { operation: code })
  return <QueryView query={operation}>{(fiche) => <Contenu fiche={fiche} />}</QueryView>
}

function Contenu({ fiche }: { fiche: OperationFiche }) {
  const { essai: essaye, vue = 'toutes' } = page.useSearch()
  const navigate = useNavigate()
  const simule = useHasRole(...OPERATION_NOMINATIF_WRITERS)
  const adopte = useHasRole(...OPERATION_WRITERS)
  const [adopting, setAdopting] = useState(false)
  const { code } = fiche
  const enVigueur: ContenuRegles = fiche.regles
  const essai = essaye ?? enVigueur
  const [demande] = useDebouncedValue(essai, PAUSE_MS)
  const changements = countChangements(enVigueur, essai)
  const exporter = useCommand('operation.exportSimulation', {
    onDone: (ecrit) =>
      ecrit && notifyDone(`${ecrit.fichier} contient ${formatCount(ecrit.lignes, 'sortie')}. L’export est inscrit au journal.`),
  })
  const go = (search: RechercheSimulateur) => void navigate({ to: '/operations/$code/regles', params: { code }, search, replace: true })
  const back = () => void navigate({ to: '/operations/$code', params: { code }, search: { onglet: 'regles' } })
  return (
    <Page fill>
      <PageHeader
        title="Simulateur de règles"
        back={{ label: fiche.intitule, onClick: back }}
        description={
          changements === 0
            ? 'Changez une règle : les sorties passées qui changeraient de classe s’affichent, une à une. Rien n’est écrit avant l’adoption.'
            : `${formatCount(changements, 'règle changée', 'règles changées')} à l’essai. Rien n’est écrit avant l’adoption.`
        }
        actions={
          <>
            {simule && changements > 0 && (
              <Button
                icon={IconDownload}
                busy={exporter.isPending}
                onClick={() => exporter.mutate({ operation: code, regles: { ...essai } })}
              >
                Exporter
              </Button>
            )}
            {adopte && (
              <Button
                emphasis="primary"
                icon={IconCheck}
                reason={changements === 0 ? 'Aucune règle n’est changée.' : null}
                reasonIn="tooltip"
                onClick={() => setAdopting(true)}
              >
                Adopter ces règles
              </Button>
            )}
          </>
        }
      />
      <div className={classes.simulateur}>
        <Panel title="Règles à l’essai" fill flush>
          <EditeurRegles fiche={fiche} essai={essai} onChange={(nouveau) => go({ essai: { ...nouveau }, vue })} />
        </Panel>
        <ResultatSimulation
          operation={code}
          essai={changements === 0 ? null : demande}
          simule={simule}
          vue={vue}
          onVue={(choisie) => go({ ...(essaye ? { essai: essaye } : {}), vue: choisie })}
        />
      </div>
      {adopting && <RaisonDialog operation={code} regles={essai} onClose={() => setAdopting(false)} onDone={back} />}
    </Page>
  )
}

// A value still being typed is a change that the simulation refuses with its reason.
function countChangements(avant: ContenuRegles, apres: ContenuRegles): number {
  try {
    return diffRegles(avant, apres).length
  } catch {
    return 1
  }
}
