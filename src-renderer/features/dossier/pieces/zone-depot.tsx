import { IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useState } from 'react'
import classes from './pieces.module.css'

interface ZoneDepotProps {
  enabled: boolean
  avancement: { done: number; total: number } | null
  onDrop: (files: File[]) => void
  children: ReactNode
}

/** The whole tab takes the files dropped on it; the keyboard has « Joindre des pièces ». */
export function ZoneDepot({ enabled, avancement, onDrop, children }: ZoneDepotProps) {
  const [survol, setSurvol] = useState(false)

  function onDragOver(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    event.dataTransfer.dropEffect = enabled ? 'copy' : 'none'
    setSurvol(enabled)
  }
  function onLeave(event: DragEvent) {
    // Passing over a child is not leaving.
    if (event.currentTarget.contains(event.relatedTarget as Node | null)) return
    setSurvol(false)
  }
  function onDropped(event: DragEvent) {
    event.preventDefault()
    setSurvol(false)
    if (enabled && avancement === null) onDrop([...event.dataTransfer.files])
  }

  return (
    // The drop is a shortcut of the pointer; the button beside the title does the same.
    <section className={classes.onglet} aria-label="Pièces du parcours" onDragOver={onDragOver} onDragLeave={onLeave} onDrop={onDropped}>
      {children}
      {survol && (
        <div className={classes.survol}>
          <IconFileUpload size={32} stroke={1.5} aria-hidden />
          Déposez les fichiers pour les joindre au dossier
        </div>
      )}
      {avancement !== null && avancement.total > 0 && (
        <div className={classes.avancement} role="status">
          {`Chiffrement des fichiers\u00a0: ${avancement.done} sur ${avancement.total}`}
        </div>
      )}
    </section>
  )
}
