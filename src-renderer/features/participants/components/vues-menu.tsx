import { Menu } from '@mantine/core'
import { IconBookmark, IconBookmarkPlus, IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { VueEnregistree } from '../../../../src-main/contract/vue'
import { Button } from '../../../components/ui/button'
import { notifyDone } from '../../../components/ui/notify'
import { moveItem } from '../colonnes-vue'
import { contenuOf, isModified, type useVues } from '../use-vues'
import type { ChangeVue, Vue } from '../vue-store'
import { VueDialog } from './vue-dialog'

interface VuesMenuProps {
  vue: Vue
  setVue: ChangeVue
  /** Views that did not find a place among the tabs come first in the menu. */
  autres: readonly VueEnregistree[]
  outils: ReturnType<typeof useVues>
  onChoose: (vue: VueEnregistree) => void
}

/** Saves the list as it stands, and looks after the saved ones. */
export function VuesMenu({ vue, setVue, autres, outils, onChoose }: VuesMenuProps) {
  const [dialog, setDialog] = useState<'create' | 'rename' | null>(null)
  const { vues, create, update, reorder, remove } = outils
  const courante = vues.find(({ id }) => id === vue.enregistree)
  const modifiee = courante !== undefined && isModified(vue, courante)
  const siennes = vues.filter(({ auteur }) => auteur === null)
  const rang = courante ? siennes.indexOf(courante) : -1
  const move = (to: number) => reorder.mutate({ ids: moveItem(siennes, rang, to).map(({ id }) => id) })

  return (
    <>
      <Menu position="bottom-end" shadow="md" withinPortal transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button emphasis="text" size="sm" icon={modifiee ? IconBookmarkPlus : IconBookmark} iconRight={IconChevronDown}>
            {modifiee ? 'Vue modifiée' : 'Vues'}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {autres.length > 0 && <Menu.Label>Autres vues</Menu.Label>}
          {autres.map((autre) => (
            <Menu.Item key={autre.id} onClick={() => onChoose(autre)}>
              {autre.auteur === null ? autre.nom : `${autre.nom} (${autre.auteur})`}
            </Menu.Item>
          ))}
          {autres.length > 0 && <Menu.Divider />}
          <Menu.Item onClick={() => setDialog('create')}>Enregistrer la vue…</Menu.Item>
          {courante && (
            <>
              <Menu.Label>{courante.auteur === null ? courante.nom : `${courante.nom}, vue de ${courante.auteur}`}</Menu.Label>
              {modifiee && <Menu.Item onClick={() => onChoose(courante)}>Revenir à la vue enregistrée</Menu.Item>}
              {modifiee && courante.modifiable && (
                <Menu.Item
                  onClick={() =>
                    update.mutate(
                      { id: courante.id, nom: courante.nom, partagee: courante.partagee, contenu: contenuOf(vue) },
                      { onSuccess: () => notifyDone(`La vue « ${courante.nom} » est à jour.`) },
                    )
                  }
                >
                  Mettre à jour
                </Menu.Item>
              )}
              {courante.modifiable && <Menu.Item onClick={() => setDialog('rename')}>Renommer ou partager…</Menu.Item>}
              {rang > 0 && <Menu.Item onClick={() => move(rang - 1)}>Avancer d’une place</Menu.Item>}
              {rang !== -1 && rang < siennes.length - 1 && <Menu.Item onClick={() => move(rang + 1)}>Reculer d’une place</Menu.Item>}
              {courante.modifiable && (
                <Menu.Item
                  onClick={() => {
                    setVue({ enregistree: null })
                    remove(courante)
                  }}
                >
                  Retirer la vue
                </Menu.Item>
              )}
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {dialog === 'create' && (
        <VueDialog
          title="Enregistrer la vue"
          verb="Enregistrer"
          initial={{ nom: '', partagee: false }}
          busy={create.isPending}
          onClose={() => setDialog(null)}
          onSubmit={(saisie, onError) =>
            create.mutate(
              { ...saisie, contenu: contenuOf(vue) },
              {
                onError,
                onSuccess: ({ id }) => {
                  setVue({ enregistree: id })
                  setDialog(null)
                  notifyDone(`La vue « ${saisie.nom} » est enregistrée : filtres, colonnes et tri.`)
                },
              },
            )
          }
        />
      )}
      {dialog === 'rename' && courante && (
        <VueDialog
          title="Renommer ou partager la vue"
          verb="Enregistrer"
          initial={courante}
          busy={update.isPending}
          onClose={() => setDialog(null)}
          onSubmit={(saisie, onError) =>
            update.mutate({ id: courante.id, ...saisie, contenu: courante.contenu }, { onError, onSuccess: () => setDialog(null) })
          }
        />
      )}
    </>
  )
}
