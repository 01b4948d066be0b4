import { Menu } from '@mantine/core'
import { IconCopy, IconDots, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { BilanComplet } from '../../../../src-main/contract/bilan'
import { Button } from '../../../components/ui/button'
import { notifyDone } from '../../../components/ui/notify'
import { useCommand } from '../../../lib/use-route'
import type { RedactionEnCours } from '../use-redaction'

/** Duplicates a bilan, or removes a draft that was never frozen. */
export function MenuBilan({ bilan, redaction }: { bilan: BilanComplet; redaction: RedactionEnCours }) {
  const navigate = useNavigate()
  const { id, operation, versions } = bilan
  const restore = useCommand('bilan.restore', { refresh: ['bilan.'], message: 'Le brouillon est remis.' })
  const duplicate = useCommand('bilan.duplicate', {
    refresh: ['bilan.'],
    message: 'Copie créée : vous êtes dedans.',
    onDone: ({ id: copie }) => void navigate({ to: '/bilans/$id', params: { id: copie } }),
  })
  const remove = useCommand('bilan.delete', {
    refresh: ['bilan.list'],
    onDone: () => {
      const { nom, sections, textes, ...reste } = redaction.values
      notifyDone(`« ${nom} » est supprimé.`, {
        undo: () => restore.mutate({ id, nom, operation, ...reste, sections: [...sections], textes: [...textes] }),
      })
      void navigate({ to: '/bilans', search: {} })
    },
  })
  return (
    <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button icon={IconDots}>Plus</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />}
          onClick={() => void redaction.flush().then(() => duplicate.mutate({ id }))}
        >
          Dupliquer
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
          disabled={versions.length > 0}
          onClick={() => void redaction.flush().then(() => remove.mutate({ id }))}
        >
          {versions.length > 0 ? 'Déjà figé : ne se supprime pas' : 'Supprimer le brouillon'}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
