import { Menu, UnstyledButton } from '@mantine/core'
import { type Icon, IconDeviceDesktop, IconLock, IconMoon, IconPower, IconSun } from '@tabler/icons-react'
import { ROLE_LABELS } from '../../../src-main/domain/acces/role'
import { call } from '../../lib/client'
import { formatInitials } from '../../lib/formats'
import { useSession } from '../../lib/session'
import { THEME_LABELS, type ThemeChoice, useThemeChoice } from '../theme/color-scheme'
import classes from './user-menu.module.css'

const THEMES: readonly { choice: ThemeChoice; icon: Icon }[] = [
  { choice: 'auto', icon: IconDeviceDesktop },
  { choice: 'light', icon: IconSun },
  { choice: 'dark', icon: IconMoon },
]

/** Who is signed in, the theme, locking and leaving. */
export function UserMenu({ onLock }: { onLock: () => void }) {
  const { user } = useSession()
  const [theme, setTheme] = useThemeChoice()
  return (
    <Menu width={260}>
      <Menu.Target>
        <UnstyledButton className={classes.user} aria-label={`${user.nom}, menu`}>
          <span className={classes.round} aria-hidden>
            {formatInitials(user.nom)}
          </span>
          <span className={classes.name}>{user.nom}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.identity}>
          <b>{user.nom}</b>
          <span>{user.roles.map((role) => ROLE_LABELS[role]).join(', ')}</span>
        </div>
        <Menu.Divider />
        <Menu.Label>Thème</Menu.Label>
        {THEMES.map(({ choice, icon: Glyph }) => (
          <Menu.RadioItem
            key={choice}
            value={choice}
            checked={theme === choice}
            closeMenuOnClick
            rightSection={<Glyph size={18} stroke={1.75} aria-hidden />}
            className={theme === choice ? classes.chosen : undefined}
            onChange={() => setTheme(choice)}
          >
            {THEME_LABELS[choice]}
          </Menu.RadioItem>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLock size={18} stroke={1.75} aria-hidden />}
          rightSection={<kbd className={classes.key}>Ctrl L</kbd>}
          onClick={onLock}
        >
          Verrouiller
        </Menu.Item>
        <Menu.Item leftSection={<IconPower size={18} stroke={1.75} aria-hidden />} onClick={() => void call('fenetre.close', {})}>
          Quitter Jalon
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
