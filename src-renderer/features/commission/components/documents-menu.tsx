import { Menu } from '@mantine/core'
import { IconChevronDown, IconPrinter } from '@tabler/icons-react'
import type { SeanceDetail } from '../../../../src-main/contract/commission'
import { Button } from '../../../components/ui/button'
import { useCommand } from '../../../lib/use-route'
import { documentsOf } from '../documents'

/** The papers of a session, before and after it; those that name people only for who sees every dossier. */
export function DocumentsMenu({ seance, primary = false }: { seance: SeanceDetail; primary?: boolean }) {
  const save = useCommand('commission.savePaper', {
    message: (value) => (value === null ? '' : `Document enregistré : ${value.fichier}.`),
  })
  return (
    <Menu width={290} position="bottom-end">
      <Menu.Target>
        <Button icon={IconPrinter} iconRight={IconChevronDown} emphasis={primary ? 'primary' : 'secondary'} busy={save.isPending}>
          Documents
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {documentsOf(seance).map(({ titre, documents }) => (
          <div key={titre}>
            <Menu.Label>{titre}</Menu.Label>
            {documents.map(({ label, paper, anonyme, format }) => (
              <Menu.Item key={label} onClick={() => save.mutate({ id: seance.id, paper, anonyme, format })}>
                {label}
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
