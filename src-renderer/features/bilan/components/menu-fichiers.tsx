import { Menu } from '@mantine/core'
import { IconDownload, IconFileAnalytics, IconFileSpreadsheet, IconFileText, IconPhoto } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../../../components/ui/button'
import { notifyError } from '../../../components/ui/notify'
import { toRouteError } from '../../../lib/client'
import { useCommand } from '../../../lib/use-route'
import { drawPng } from '../draw-png'

interface MenuFichiersProps {
  id: string
  /** Null for the draft. */
  version: number | null
  label: string
  /** What must be saved first. */
  before?: () => Promise<void>
}

const FICHIERS = [
  { fichier: 'bilan', nom: 'Bilan en PDF', icon: IconFileText },
  { fichier: 'classeur', nom: 'Classeur Excel', icon: IconFileSpreadsheet },
  { fichier: 'chiffres_cles', nom: 'Une page en PDF', icon: IconFileAnalytics },
] as const

const message = ({ fichier }: { fichier: string | null }) =>
  fichier === null ? 'Rien n’a été écrit : vous avez fermé le choix du fichier.' : `Écrit : ${fichier}.`

/** The files of a bilan, written where one says. */
export function MenuFichiers({ id, version, label, before }: MenuFichiersProps) {
  const save = useCommand('bilan.saveFile', { message })
  const savePng = useCommand('bilan.savePng', { message })
  const [drawing, setDrawing] = useState(false)

  async function image() {
    setDrawing(true)
    try {
      await before?.()
      savePng.mutate({ id, version, contenu: await drawPng(id, version) })
    } catch (error) {
      notifyError(toRouteError(error))
    } finally {
      setDrawing(false)
    }
  }

  return (
    <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button icon={IconDownload} busy={save.isPending || savePng.isPending || drawing}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FICHIERS.map(({ fichier, nom, icon: Glyph }) => (
          <Menu.Item
            key={fichier}
            leftSection={<Glyph size={16} stroke={1.75} aria-hidden />}
            onClick={() => void (before?.() ?? Promise.resolve()).then(() => save.mutate({ id, version, fichier }))}
          >
            {nom}
          </Menu.Item>
        ))}
        <Menu.Item leftSection={<IconPhoto size={16} stroke={1.75} aria-hidden />} onClick={() => void image()}>
          Une page en image
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
