import { Page } from '../../../components/ui/page'
import { PageHeader } from '../../../components/ui/page-header'
import { ErrorState, LoadingRows } from '../../../components/ui/states'
import { useRoute } from '../../../lib/use-route'
import { Comparaison } from './comparaison'

interface ComparaisonPageProps {
  premier: string
  second: string
  onBack: () => void
}

/** Two files side by side. */
export function ComparaisonPage({ premier, second, onBack }: ComparaisonPageProps) {
  const query = useRoute('doublon.compare', { premier, second })
  return (
    <Page>
      {query.data ? (
        <Comparaison comparaison={query.data} onDone={onBack} />
      ) : (
        <>
          <PageHeader title="Deux dossiers" back={{ label: 'Doublons', onClick: onBack }} />
          {query.isError ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : <LoadingRows />}
        </>
      )}
    </Page>
  )
}
