import { useDebouncedValue } from '@mantine/hooks'
import { type Icon, IconLock, IconMoon, IconSun, IconUser } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { FILE_READERS } from '../../../src-main/contract/commun'
import { toSearchKey } from '../../../src-main/domain/commun/texte'
import { PersonName } from '../../components/ui/person-name'
import { formatDate } from '../../lib/formats'
import { useHasRole } from '../../lib/session'
import { useRoute } from '../../lib/use-route'
import { useThemeChoice } from '../theme/color-scheme'
import { useMenu } from './navigation'

export interface PaletteChoice {
  id: string
  icon: Icon
  label: ReactNode
  detail?: string
  run: () => void
}

export interface PaletteResults {
  groups: { label: string; choices: PaletteChoice[] }[]
  searching: boolean
}

const MIN_LETTERS = 2
const DELAY = 120

/** What the palette offers for what is typed: people first, then places and actions. */
export function usePaletteResults(text: string, onLock: () => void): PaletteResults {
  const [asked] = useDebouncedValue(text.trim(), DELAY)
  const people = usePeople(asked)
  const actions = useActions(onLock).filter(({ words }) => toSearchKey(words).includes(toSearchKey(text)))
  const groups = [
    { label: 'Personnes', choices: people.choices },
    { label: 'Aller à, faire', choices: actions.map(({ words, ...action }) => ({ ...action, label: words })) },
  ]
  return { groups: groups.filter(({ choices }) => choices.length > 0), searching: people.searching || asked !== text.trim() }
}

function usePeople(asked: string): { choices: PaletteChoice[]; searching: boolean } {
  const router = useRouter()
  const enabled = useHasRole(...FILE_READERS) && asked.length >= MIN_LETTERS
  const found = useRoute('participant.search', { texte: asked }, { enabled, keepPrevious: true })
  const choices = (enabled ? (found.data ?? []) : []).map((person) => ({
    id: person.id,
    icon: IconUser,
    label: <PersonName nom={person.nom} prenom={person.prenom} />,
    detail: [person.date_naissance && formatDate(person.date_naissance), person.commune, person.referent].filter(Boolean).join(' · '),
    run: () => router.history.push(`/participants/${encodeURIComponent(person.id)}`),
  }))
  return { choices, searching: found.isFetching }
}

function useActions(onLock: () => void): { id: string; icon: Icon; words: string; run: () => void }[] {
  const router = useRouter()
  const [theme, setTheme] = useThemeChoice()
  const dark = theme === 'dark'
  const places = useMenu().flatMap((group) => group.entries)
  return [
    ...places.map(({ path, label, icon }) => ({ id: path, icon, words: label, run: () => router.history.push(path) })),
    { id: 'verrouiller', icon: IconLock, words: 'Verrouiller le coffre', run: onLock },
    {
      id: 'theme',
      icon: dark ? IconSun : IconMoon,
      words: dark ? 'Passer au thème clair' : 'Passer au thème sombre',
      run: () => setTheme(dark ? 'light' : 'dark'),
    },
  ]
}
