import {
  type Icon,
  IconAdjustmentsHorizontal,
  IconChartBar,
  IconClipboardCheck,
  IconClipboardList,
  IconFileImport,
  IconHome,
  IconReportAnalytics,
  IconSettings,
  IconShieldCheck,
  IconUsers,
} from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { holdsRole, type Role } from '../../../src-main/domain/acces/role'
import { useSession } from '../../lib/session'

export interface MenuEntry {
  path: string
  label: string
  icon: Icon
  /** Who finds something there; everyone when absent. */
  roles?: readonly Role[]
}

export interface MenuGroup {
  /** The first and the last groups have no name. */
  label: string | null
  entries: readonly MenuEntry[]
  /** At the bottom of the menu. */
  foot?: boolean
}

const GROUPS: readonly MenuGroup[] = [
  { label: null, entries: [{ path: '/', label: 'Accueil', icon: IconHome }] },
  {
    label: 'Accompagner',
    entries: [
      {
        path: '/participants',
        label: 'Participants',
        icon: IconUsers,
        roles: ['coordinateur', 'referent', 'cre', 'facilitateur', 'lecture'],
      },
      { path: '/commission', label: 'Commission', icon: IconClipboardCheck, roles: ['coordinateur', 'referent', 'lecture'] },
    ],
  },
  {
    label: 'Rendre compte',
    entries: [
      {
        path: '/indicateurs',
        label: 'Indicateurs',
        icon: IconChartBar,
        roles: ['coordinateur', 'referent', 'cre', 'facilitateur', 'lecture'],
      },
      { path: '/bilans', label: 'Bilans', icon: IconReportAnalytics },
      { path: '/fse', label: 'FSE+', icon: IconClipboardList, roles: ['coordinateur', 'lecture'] },
      { path: '/qualite', label: 'Qualité', icon: IconShieldCheck, roles: ['coordinateur', 'referent', 'lecture'] },
      { path: '/operations', label: 'Opérations', icon: IconAdjustmentsHorizontal, roles: ['administrateur', 'coordinateur'] },
    ],
  },
  {
    label: null,
    foot: true,
    entries: [
      { path: '/reprise', label: 'Reprise de données', icon: IconFileImport, roles: ['administrateur', 'coordinateur'] },
      { path: '/parametres', label: 'Paramètres', icon: IconSettings },
    ],
  },
]

/** Pages so wide that the menu folds by itself on a small screen. */
export const DENSE_PATHS = [/^\/participants\/./, /^\/commission/, /^\/indicateurs/]

/** The entries that exist in this version and that this person may use. */
export function useMenu(): MenuGroup[] {
  const { routesByPath } = useRouter()
  const { user } = useSession()
  const isOpen = (entry: MenuEntry) =>
    Object.hasOwn(routesByPath, entry.path) && (entry.roles === undefined || holdsRole(user.roles, entry.roles))
  return GROUPS.map((group) => ({ ...group, entries: group.entries.filter(isOpen) })).filter((group) => group.entries.length > 0)
}

/** True on the page of this entry and on those under it. */
export function isPresentPlace(entry: MenuEntry, pathname: string): boolean {
  return entry.path === '/' ? pathname === '/' : pathname === entry.path || pathname.startsWith(`${entry.path}/`)
}
