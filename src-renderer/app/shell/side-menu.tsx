import { Tooltip } from '@mantine/core'
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { IconButton } from '../../components/ui/button'
import { TraitRaye } from '../../components/ui/trait-raye'
import { isPresentPlace, type MenuEntry, useMenu } from './navigation'
import classes from './side-menu.module.css'

interface SideMenuProps {
  folded: boolean
  onToggle: () => void
  pathname: string
}

/** The places of the application; the striped line marks where one is. */
export function SideMenu({ folded, onToggle, pathname }: SideMenuProps) {
  const groups = useMenu()
  const groupList = (foot: boolean) =>
    groups
      .filter((group) => (group.foot ?? false) === foot)
      .map((group) => (
        <div key={group.label ?? group.entries[0]?.path} className={classes.group}>
          {group.label && <h2 className={classes.groupLabel}>{group.label}</h2>}
          <ul>
            {group.entries.map((entry) => (
              <li key={entry.path}>
                <MenuLink entry={entry} folded={folded} present={isPresentPlace(entry, pathname)} />
              </li>
            ))}
          </ul>
        </div>
      ))

  return (
    <nav className={classes.menu} data-folded={folded || undefined} aria-label="Menu">
      <div className={classes.top}>{groupList(false)}</div>
      <div className={classes.foot}>
        {groupList(true)}
        <div className={classes.toggle}>
          <IconButton
            icon={folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse}
            label={folded ? 'Déplier le menu (Ctrl + B)' : 'Replier le menu (Ctrl + B)'}
            onClick={onToggle}
          />
        </div>
      </div>
    </nav>
  )
}

function MenuLink({ entry, folded, present }: { entry: MenuEntry; folded: boolean; present: boolean }) {
  return (
    <Tooltip label={entry.label} position="right" disabled={!folded}>
      <Link to={entry.path} className={classes.link} aria-current={present ? 'page' : undefined} aria-label={entry.label}>
        {present && <TraitRaye className={classes.mark} length={24} thickness={4} band={8} />}
        <entry.icon size={18} stroke={1.75} aria-hidden />
        <span className={classes.label}>{entry.label}</span>
      </Link>
    </Tooltip>
  )
}
