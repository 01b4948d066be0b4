import { IconDeviceFloppy, IconLock, IconSearch } from '@tabler/icons-react'
import { IconButton } from '../../components/ui/button'
import { JalonMark } from '../../components/ui/jalon-mark'
import { Kbd } from '../../components/ui/kbd'
import { WindowButtons } from '../../components/ui/window-buttons'
import { formatTime } from '../../lib/formats'
import { useSavedState } from '../../lib/saved-state'
import { useSession } from '../../lib/session'
import { UserMenu } from './user-menu'
import classes from './window-bar.module.css'

interface WindowBarProps {
  onSearch: () => void
  onLock: () => void
}

/** The window's own bar: mark, structure, search, saved state, lock, user and the three buttons. */
export function WindowBar({ onSearch, onLock }: WindowBarProps) {
  const { structure, demonstration } = useSession()
  return (
    <header className={classes.bar}>
      <div className={classes.brand}>
        <JalonMark size={24} />
        <span className={classes.name}>Jalon</span>
      </div>
      <span className={classes.structure} title={structure}>
        {structure}
      </span>
      <button type="button" className={classes.search} aria-haspopup="dialog" onClick={onSearch}>
        <IconSearch size={18} stroke={1.75} aria-hidden />
        <span className={classes.placeholder}>Rechercher une personne, une action</span>
        <Kbd>Ctrl K</Kbd>
      </button>
      <div className={classes.right}>
        {demonstration && <span className={classes.demonstration}>Démonstration</span>}
        <SavedState />
        <IconButton icon={IconLock} label="Verrouiller (Ctrl + L)" onClick={onLock} />
        <UserMenu onLock={onLock} />
        <span className={classes.divider} />
        <WindowButtons />
      </div>
    </header>
  )
}

function SavedState() {
  const { saving, savedAt } = useSavedState()
  if (!saving && !savedAt) return null
  return (
    <span className={classes.saved} role="status">
      <IconDeviceFloppy size={16} stroke={1.75} aria-hidden />
      <span className={classes.savedText}>{saving ? 'Enregistrement…' : `Enregistré à ${formatTime(savedAt)}`}</span>
    </span>
  )
}
