import { memo, useMemo } from 'react'
import type { VueEnregistree } from '../../../../src-main/contract/vue'
import { TabBar } from '../../../components/ui/tab-bar'
import { useSession } from '../../../lib/session'
import type { Ligne } from '../ligne'
import type { useVues } from '../use-vues'
import type { ChangeVue, Vue } from '../vue-store'
import { countOnglets, isOnglet, ONGLET_LABELS, type Onglet } from '../vues'
import { VuesMenu } from './vues-menu'

interface BarreVuesProps {
  lignes: readonly Ligne[]
  joursNonVu: number
  vue: Vue
  setVue: ChangeVue
  outils: ReturnType<typeof useVues>
  onOnglet: (onglet: Onglet) => void
  onVue: (vue: VueEnregistree) => void
}

const SIENS: readonly Onglet[] = ['mes', 'sans_etape', 'non_vus', 'sortis', 'equipe']
const EQUIPE: readonly Onglet[] = ['equipe', 'sans_etape', 'non_vus', 'sortis']
// Beyond, the tabs would push one another out of a window of 1366 pixels.
const LETTRES = 44

/** Built-in views, then the saved ones that fit; the others are in the menu. */
function Barre({ lignes, joursNonVu, vue, setVue, outils, onOnglet, onVue }: BarreVuesProps) {
  const { user } = useSession()
  const counts = useMemo(() => countOnglets(lignes, user.referent), [lignes, user.referent])
  const { visibles, autres } = splitVues(outils.vues, vue.enregistree)
  const tabs = [
    ...(user.referent === null ? EQUIPE : SIENS).map((onglet) => ({
      value: onglet as string,
      label: onglet === 'non_vus' ? `Non vus depuis ${joursNonVu} jours` : ONGLET_LABELS[onglet],
      count: counts[onglet],
    })),
    ...visibles.map(({ id, nom }) => ({ value: id, label: nom })),
  ]
  return (
    <TabBar
      label="Vues"
      tabs={tabs}
      value={vue.enregistree ?? vue.onglet}
      onChange={(value) => {
        const choisie = outils.vues.find(({ id }) => id === value)
        if (choisie) onVue(choisie)
        else if (isOnglet(value)) onOnglet(value)
      }}
      aside={<VuesMenu vue={vue} setVue={setVue} autres={autres} outils={outils} onChoose={onVue} />}
    />
  )
}

/** Not drawn again at each letter of a search. */
export const BarreVues = memo(
  Barre,
  (before, after) =>
    before.lignes === after.lignes &&
    before.joursNonVu === after.joursNonVu &&
    before.outils.vues === after.outils.vues &&
    before.onOnglet === after.onOnglet &&
    before.vue.onglet === after.vue.onglet &&
    before.vue.enregistree === after.vue.enregistree &&
    before.vue.filtres === after.vue.filtres &&
    before.vue.colonnes === after.vue.colonnes &&
    before.vue.sort === after.vue.sort,
)

function splitVues(vues: readonly VueEnregistree[], courante: string | null) {
  let lettres = 0
  const visibles = vues.filter((vue) => {
    lettres += vue.nom.length + 4
    return lettres <= LETTRES || vue.id === courante
  })
  return { visibles, autres: vues.filter((vue) => !visibles.includes(vue)) }
}
