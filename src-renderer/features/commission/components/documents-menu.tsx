import { Menu } from '@mantine/core'
import { IconCalendarDown, IconChevronDown, IconPrinter } from '@tabler/icons-react'
import { Fragment } from 'react'
import type { SeanceDetail } from '../../../../src-main/contract/commission'
import { Button } from '../../../components/ui/button'
import { useCommand } from '../../../lib/use-route'
import { agendaMessage } from '../agenda-message'
import { documentsOf } from '../documents'

/** The papers of a session, before and after it; those that name people only for who sees every dossier. */
export function DocumentsMenu({ seance, primary = false }: { seance: SeanceDetail; primary?: boolean }) {
  const save = useCommand('commission.savePaper', {
    message: (value) => (value === null ? '' : `Document enregistré : ${value.fichier}.`),
  })
  const agenda = useCommand('commission.saveAgenda', { message: agendaMessage })
  return (
    <Menu width={290} position="bottom-end">
      <Menu.Target>
        <Button icon={IconPrinter} iconRight={IconChevronDown} emphasis={primary ? 'primary' : 'secondary'} busy={save.isPending}>
          Documents
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {documentsOf(seance).map(({ titre, documents }) => (
          <Fragment key={titre}>
            <Menu.Label>{titre}</Menu.Label>
            {documents.map(({ label, paper, anonyme, format }) => (
              <Menu.Item key={label} onClick={() => save.mutate({ id: seance.id, paper, anonyme, format })}>
                {label}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconCalendarDown size={18} stroke={1.75} aria-hidden />}
          onClick={() => agenda.mutate({ annee: Number(seance.date.slice(0, 4)), seance: seance.id })}
        >
          Agenda (.ics)
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
