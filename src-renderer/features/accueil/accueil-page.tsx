import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { formatLongDate } from '../../lib/formats'
import { useSession } from '../../lib/session'

/** Home page. */
export function AccueilPage() {
  const { user } = useSession()
  const today = new Date().toLocaleDateString('sv-SE')
  const firstName = user.nom.split(' ')[0]
  const date = formatLongDate(today)
  return (
    <Page>
      <PageHeader title={`Bonjour ${firstName}`} description={`${date[0]?.toUpperCase()}${date.slice(1)}.`} />
    </Page>
  )
}
