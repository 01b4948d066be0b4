import type { BilanComplet } from '../../../src-main/contract/bilan'
import { QueryView } from '../../components/ui/states'
import { useRoute } from '../../lib/use-route'
import { BilanOuvert } from './components/bilan-ouvert'
import { bilanDetailRoute } from './routes'

/** One bilan: write it, look at its pages, freeze it. */
export function BilanDetailPage() {
  const { id } = bilanDetailRoute.useParams()
  const bilan = useRoute('bilan.get', { id })
  return <QueryView query={bilan}>{(ouvert: BilanComplet) => <BilanOuvert key={id} bilan={ouvert} />}</QueryView>
}
