import { IconDownload, IconFileTypePdf } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '../../components/ui/button'
import { notifyDone } from '../../components/ui/notify'
import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { ProgressPanel } from '../../components/ui/progress-panel'
import { LoadingRows, QueryView } from '../../components/ui/states'
import { formatCount, formatDate } from '../../lib/formats'
import { useHasRole } from '../../lib/session'
import { useCommand, useRoute } from '../../lib/use-route'
import { useProgression } from '../bilan/use-progression'
import { ConstatsPage } from './components/constats-page'
import { ControlesPanel } from './components/controles-panel'
import { Filtres } from './components/filtres'
import { Synthese } from './components/synthese'
import classes from './qualite.module.css'
import { demandeOf, type QualiteSearch } from './recherche'
import { qualiteRoute } from './routes'

/** What a control would refuse, before it comes: the counts, then each list. */
export function QualitePage() {
  const search = qualiteRoute.useSearch()
  const navigate = useNavigate()
  const go = (changes: Partial<QualiteSearch>, replace = true) =>
    void navigate({ to: '/qualite', search: { ...search, ...changes }, replace })
  const demande = demandeOf(search)
  const etat = useRoute('qualite.overview', demande, { keepPrevious: true })
  const progression = useProgression('qualite', etat.isFetching)
  if (search.controle !== undefined) {
    return (
      <ConstatsPage
        key={search.controle}
        code={search.controle}
        search={search}
        controle={etat.data?.controles.find(({ code }) => code === search.controle)}
        onChange={go}
        onBack={() => go({ controle: undefined, onglet: undefined })}
      />
    )
  }
  return (
    <Page>
      <PageHeader
        title="Qualité"
        description={
          etat.data
            ? `Au ${formatDate(etat.data.date)}, ce qu’un contrôle refuserait dans ${formatCount(etat.data.personnes, 'dossier')}, et ce qui le corrige.`
            : 'Ce qu’un contrôle refuserait, et ce qui le corrige.'
        }
        actions={<Exports search={search} />}
      />
      <div className={classes.pile}>
        <Filtres search={search} onChange={go} />
        <QueryView query={etat} loading={progression ? <ProgressPanel {...progression} /> : <LoadingRows rows={10} />}>
          {(value) => (
            <>
              <Synthese etat={value} famille={search.famille ?? null} onFamille={(famille) => go({ famille: famille ?? undefined })} />
              <ControlesPanel etat={value} search={search} onOpen={(controle) => go({ controle }, false)} />
            </>
          )}
        </QueryView>
      </div>
    </Page>
  )
}

function Exports({ search }: { search: QualiteSearch }) {
  const nominatif = useHasRole('coordinateur')
  const chiffres = useHasRole('coordinateur', 'lecture')
  const classeur = useCommand('qualite.exportClasseur', {
    onDone: (ecrit) =>
      ecrit && notifyDone(`${ecrit.fichier} nomme ${formatCount(ecrit.personnes, 'personne')}. L’export est inscrit au journal.`),
  })
  const etat = useCommand('qualite.exportEtat', {
    onDone: (ecrit) => ecrit && notifyDone(`${ecrit.fichier} est enregistré, sans aucun nom.`),
  })
  return (
    <>
      {nominatif && (
        <Button icon={IconDownload} busy={classeur.isPending} onClick={() => classeur.mutate(demandeOf(search))}>
          Exporter les constats
        </Button>
      )}
      {chiffres && (
        <Button emphasis="primary" icon={IconFileTypePdf} busy={etat.isPending} onClick={() => etat.mutate(demandeOf(search))}>
          État de la qualité
        </Button>
      )}
    </>
  )
}
