import { IconDeviceDesktopShare, IconEye, IconEyeOff } from '@tabler/icons-react'
import { Kbd } from '../../../components/ui/kbd'
import classes from './mode-seance.module.css'

interface Props {
  anonyme: boolean
  canUndo: boolean
  onPrevious: () => void
  onNext: () => void
  onMotif: () => void
  onUndo: () => void
  onAnonyme: () => void
  /** Null with one screen alone. */
  ecran: { label: string; onMove: () => void } | null
  onQuit: () => void
}

/** What the keys do; each is also a button. */
export function AideTouches({ anonyme, canUndo, onPrevious, onNext, onMotif, onUndo, onAnonyme, ecran, onQuit }: Props) {
  const Oeil = anonyme ? IconEyeOff : IconEye
  return (
    <div className={classes.keys}>
      <button type="button" className={classes.key} onClick={onPrevious}>
        <Kbd>←</Kbd>Précédent
      </button>
      <button type="button" className={classes.key} onClick={onNext}>
        <Kbd>→</Kbd>Suivant
      </button>
      <button type="button" className={classes.key} onClick={onMotif}>
        <Kbd>M</Kbd>Motif et date
      </button>
      <button type="button" className={classes.key} onClick={onUndo} disabled={!canUndo}>
        <Kbd>Z</Kbd>Annuler la dernière décision
      </button>
      <button type="button" className={classes.key} aria-pressed={anonyme} onClick={onAnonyme}>
        <Kbd>N</Kbd>
        <Oeil size={20} stroke={1.75} aria-hidden />
        {anonyme ? 'Projection anonyme' : 'Anonymiser la projection'}
      </button>
      {ecran && (
        <button type="button" className={classes.key} onClick={ecran.onMove}>
          <Kbd>E</Kbd>
          <IconDeviceDesktopShare size={20} stroke={1.75} aria-hidden />
          {ecran.label}
        </button>
      )}
      <button type="button" className={`${classes.key} ${classes.last}`} onClick={onQuit}>
        <Kbd>Échap</Kbd>Quitter la séance
      </button>
    </div>
  )
}
