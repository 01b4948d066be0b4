import { Menu } from '@mantine/core'
import { IconUserShare } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { Button } from '../../../components/ui/button'
import { formatCount } from '../../../lib/formats'
import { useHasRole, useSession } from '../../../lib/session'
import { ChangerReferentDialog } from '../../dossier/affectation/changer-referent-dialog'
import type { Ligne } from '../ligne'
import { useChoices } from '../use-participants'

/** Somebody leaves or comes back: a whole caseload goes to another référent. */
export function TransfertMenu({ lignes }: { lignes: readonly Ligne[] }) {
  const { user } = useSession()
  const coordination = useHasRole('coordinateur')
  const referents = useChoices().data?.referents ?? []
  const [de, setDe] = useState<string | null>(null)
  const files = useMemo(() => countFiles(lignes), [lignes])
  const proposes = referents.filter(({ code }) => (coordination || code === user.referent) && (files.get(code) ?? 0) > 0)
  if (proposes.length === 0) return null
  return (
    <>
      <Menu position="bottom-end" shadow="md" withinPortal transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button icon={IconUserShare}>Transférer une file</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Dossiers ouverts de</Menu.Label>
          {proposes.map(({ code, libelle }) => (
            <Menu.Item key={code} onClick={() => setDe(code)}>
              {libelle} : {formatCount(files.get(code) ?? 0, 'dossier')}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {de !== null && <ChangerReferentDialog cible={{ de }} dossiers={files.get(de) ?? 0} actuel={de} onClose={() => setDe(null)} />}
    </>
  )
}

function countFiles(lignes: readonly Ligne[]): Map<string, number> {
  const files = new Map<string, number>()
  for (const { referent, statut } of lignes) {
    if (referent !== null && statut !== null && statut !== 'sorti' && statut !== 'non_entree')
      files.set(referent, (files.get(referent) ?? 0) + 1)
  }
  return files
}
