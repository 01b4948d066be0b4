import { IconColumns3 } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { ParticipantListe } from '../../../../src-main/contract/participant-liste'
import type { VueEnregistree } from '../../../../src-main/contract/vue'
import type { FiltresListe } from '../../../../src-main/domain/participant/liste'
import { Button } from '../../../components/ui/button'
import { DataTable } from '../../../components/ui/data-table'
import { notifyDone } from '../../../components/ui/notify'
import { Panel } from '../../../components/ui/panel'
import { formatCount, formatListName } from '../../../lib/formats'
import { useSession } from '../../../lib/session'
import { useCommand } from '../../../lib/use-route'
import { COLONNES_ONGLET, rememberColonnes, rememberedColonnes } from '../colonnes-vue'
import { filtresActifs, SANS_FILTRE } from '../filtres'
import type { Ligne } from '../ligne'
import { useFocusSearch } from '../use-focus-search'
import { filtresEnMots, useListe } from '../use-liste'
import { useVues, vueOf } from '../use-vues'
import { useVue } from '../vue-store'
import { ONGLET_LABELS, type Onglet } from '../vues'
import { BarreFiltres } from './barre-filtres'
import { BarreVues } from './barre-vues'
import { ColonnesDialog } from './colonnes-dialog'
import { ListeVide } from './liste-vide'
import { SelectionActions } from './selection-actions'

interface ListeProps {
  liste: ParticipantListe
  lignes: readonly Ligne[]
  onPrescribe: (() => void) | undefined
}

const rowId = (ligne: Ligne) => ligne.id
const AUCUNE: ReadonlySet<string> = new Set()

/** Views, filters and rows. */
export function Liste({ liste, lignes, onPrescribe }: ListeProps) {
  const { user } = useSession()
  const navigate = useNavigate()
  const [vue, changeVue] = useVue(user.id, user.referent)
  const [columnsOpened, setColumnsOpened] = useState(false)
  const grid = useRef<HTMLTableElement>(null)
  const searchRef = useFocusSearch()
  const outils = useVues()
  const { codes, columns, options, total, found } = useListe(liste, lignes, vue, user.referent)
  const shown = found.lignes
  const exporter = useCommand('participant.export', {
    onDone: (value) =>
      value && notifyDone(`${value.fichier} contient ${formatCount(value.personnes, 'personne')}. L’export est inscrit au journal.`),
  })

  /** Another list: what was ticked under the former one would be exported unseen. */
  const narrow = useCallback(
    (changes: Parameters<typeof changeVue>[0]) => {
      grid.current?.parentElement?.scrollTo(0, 0)
      changeVue({ ...changes, selection: AUCUNE, place: { scroll: 0, active: null } })
    },
    [changeVue],
  )
  const onTexte = useCallback((texte: string) => narrow({ texte }), [narrow])
  const onFiltres = useCallback((filtres: FiltresListe) => narrow({ filtres }), [narrow])
  const chooseOnglet = useCallback(
    (onglet: Onglet) => {
      const colonnes = rememberedColonnes(user.id, onglet)
      narrow({ onglet, colonnes, enregistree: null, ...(vue.enregistree === null ? {} : { filtres: SANS_FILTRE }) })
    },
    [narrow, user.id, vue.enregistree],
  )
  const chooseVue = useCallback((choisie: VueEnregistree) => narrow({ enregistree: choisie.id, ...vueOf(choisie.contenu) }), [narrow])

  function open(ligne: Ligne) {
    changeVue({ ordre: shown.map(({ participant }) => participant) })
    void navigate({ to: '/participants/$id', params: { id: ligne.participant }, search: { parcours: ligne.id } })
  }

  const chosen = useMemo(() => (vue.selection.size === 0 ? [] : shown.filter(({ id }) => vue.selection.has(id))), [shown, vue.selection])
  const boutonColonnes = useMemo(
    () => (
      <Button size="sm" icon={IconColumns3} onClick={() => setColumnsOpened(true)}>
        Colonnes
      </Button>
    ),
    [],
  )
  const narrowed = vue.texte !== '' || filtresActifs(vue.filtres).length > 0

  return (
    <>
      <BarreVues
        lignes={lignes}
        joursNonVu={liste.jours_non_vu}
        vue={vue}
        setVue={changeVue}
        outils={outils}
        onOnglet={chooseOnglet}
        onVue={chooseVue}
      />
      <Panel flush fill>
        <BarreFiltres
          searchRef={searchRef}
          texte={vue.texte}
          onTexte={onTexte}
          filtres={vue.filtres}
          onFiltres={onFiltres}
          options={options}
          shown={shown.length}
          approchantes={found.approchantes}
          total={total}
          onLeave={(opens) => {
            const [only, other] = shown
            if (opens && only && !other) open(only)
            else grid.current?.focus()
          }}
          actions={boutonColonnes}
        />
        <DataTable
          key={`${vue.onglet} ${vue.enregistree ?? ''}`}
          ref={grid}
          label={ONGLET_LABELS[vue.onglet]}
          rows={shown}
          columns={columns}
          rowId={rowId}
          rowLabel={formatListName}
          sort={vue.sort}
          onSortChange={(sort) => changeVue({ sort })}
          presorted
          place={vue.place}
          onOpen={open}
          selection={vue.selection}
          onSelectionChange={(selection) => changeVue({ selection })}
          selectionNoun={['participant choisi', 'participants choisis']}
          selectionActions={
            <SelectionActions
              chosen={chosen}
              onDone={() => changeVue({ selection: AUCUNE })}
              onExport={() =>
                exporter.mutate({
                  participations: chosen.map(({ id }) => id),
                  colonnes: [...codes],
                  vue: outils.vues.find(({ id }) => id === vue.enregistree)?.nom ?? ONGLET_LABELS[vue.onglet],
                  filtres: filtresEnMots(vue, options),
                })
              }
            />
          }
          empty={
            <ListeVide
              dossiers={lignes.length}
              onglet={vue.onglet}
              onPrescribe={onPrescribe}
              onReset={narrowed ? () => narrow({ texte: '', filtres: SANS_FILTRE }) : undefined}
            />
          }
        />
      </Panel>
      {columnsOpened && (
        <ColonnesDialog
          colonnes={codes}
          parDefaut={COLONNES_ONGLET[vue.onglet]}
          onClose={() => setColumnsOpened(false)}
          onApply={(colonnes) => {
            if (vue.enregistree === null) rememberColonnes(user.id, vue.onglet, colonnes)
            changeVue({ colonnes })
            setColumnsOpened(false)
          }}
        />
      )}
    </>
  )
}
