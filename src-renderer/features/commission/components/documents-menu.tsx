import { Menu } from '@mantine/core'
import { IconChevronDown, IconPrinter } from '@tabler/icons-react'
import type { SeanceDetail } from '../../../../src-main/contract/commission'
import { Button } from '../../../components/ui/button'
import { useCommand } from '../../../lib/use-route'

const PAPERS = [
  { paper: 'ordreDuJour', label: 'Ordre du jour' },
  { paper: 'procesVerbal', label: 'Procès-verbal' },
  { paper: 'additif', label: 'Additif au procès-verbal' },
] as const

/** The papers of a session, with names or without. */
export function DocumentsMenu({ seance, primary = false }: { seance: SeanceDetail; primary?: boolean }) {
  const save = useCommand('commission.savePaper', {
    message: (value) => (value === null ? '' : `Document enregistré : ${value.fichier}.`),
  })
  // A reader who does not see every dossier only gets the paper without names.
  const nominatif = seance.autres === 0
  return (
    <Menu width={260} position="bottom-end">
      <Menu.Target>
        <Button icon={IconPrinter} iconRight={IconChevronDown} emphasis={primary ? 'primary' : 'secondary'} busy={save.isPending}>
          Documents
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {PAPERS.filter(({ paper }) => paper !== 'additif' || seance.additifs.length > 0).map(({ paper, label }) => (
          <div key={paper}>
            <Menu.Label>{paper === 'procesVerbal' && seance.etat !== 'cloturee' ? 'Projet de procès-verbal' : label}</Menu.Label>
            {nominatif && <Menu.Item onClick={() => save.mutate({ id: seance.id, paper, anonyme: false })}>{label}, nominatif</Menu.Item>}
            <Menu.Item onClick={() => save.mutate({ id: seance.id, paper, anonyme: true })}>{label}, anonyme</Menu.Item>
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
