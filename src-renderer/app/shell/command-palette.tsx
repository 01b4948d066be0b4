import { useDebouncedValue } from '@mantine/hooks'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { IconLock, IconMoon, IconSearch, IconSun, IconUser, type Icon } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { FILE_READERS } from '../../../src-main/contract/commun'
import { toSearchKey } from '../../../src-main/domain/commun/texte'
import { PersonName } from '../../components/ui/person-name'
import { formatDate } from '../../lib/formats'
import { useHasRole } from '../../lib/session'
import { useShortcut } from '../../lib/shortcuts'
import { useRoute } from '../../lib/use-route'
import { useThemeChoice } from '../theme/color-scheme'
import classes from './command-palette.module.css'
import { useMenu } from './navigation'

const [paletteStore, palette] = createSpotlight()

/** Opens the search of people and actions. */
export const openPalette = palette.open

interface PaletteAction {
  id: string
  label: string
  icon: Icon
  run: () => void
}

/** Ctrl+K: a person by name, or an action by its verb. */
export function CommandPalette({ onLock }: { onLock: () => void }) {
  const [text, setText] = useState('')
  useShortcut('ctrl+k', openPalette)
  return (
    <Spotlight.Root
      store={paletteStore}
      shortcut={null}
      query={text}
      onQueryChange={setText}
      clearQueryOnClose
      scrollable
      maxHeight={440}
      classNames={classes}
      size={620}
      yOffset={56}
      transitionProps={{ duration: 0 }}
    >
      <Spotlight.Search
        placeholder="Nom d’une personne, ou ce que vous voulez faire"
        aria-label="Rechercher une personne, une action"
        leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
      />
      <PaletteResults text={text} onLock={onLock} />
    </Spotlight.Root>
  )
}

function PaletteResults({ text, onLock }: { text: string; onLock: () => void }) {
  const router = useRouter()
  const [asked] = useDebouncedValue(text.trim(), 120)
  const mayRead = useHasRole(...FILE_READERS)
  const people = useRoute('participant.search', { texte: asked }, { enabled: mayRead && asked.length >= 2, keepPrevious: true })
  const found = asked.length >= 2 ? (people.data ?? []) : []
  const actions = useMatchingActions(text, onLock)

  return (
    <Spotlight.ActionsList>
      {found.length > 0 && (
        <Spotlight.ActionsGroup label="Personnes">
          {found.map((person) => (
            <Spotlight.Action key={person.id} onClick={() => router.history.push(`/participants/${encodeURIComponent(person.id)}`)}>
              <IconUser size={18} stroke={1.75} aria-hidden className={classes.glyph} />
              <PersonName nom={person.nom} prenom={person.prenom} />
              <span className={classes.detail}>
                {[person.date_naissance && formatDate(person.date_naissance), person.commune, person.referent].filter(Boolean).join(' · ')}
              </span>
            </Spotlight.Action>
          ))}
        </Spotlight.ActionsGroup>
      )}
      {actions.length > 0 && (
        <Spotlight.ActionsGroup label="Aller à, faire">
          {actions.map((action) => (
            <Spotlight.Action key={action.id} onClick={action.run}>
              <action.icon size={18} stroke={1.75} aria-hidden className={classes.glyph} />
              <span>{action.label}</span>
            </Spotlight.Action>
          ))}
        </Spotlight.ActionsGroup>
      )}
      {found.length === 0 && actions.length === 0 && (
        <Spotlight.Empty>{people.isFetching ? 'Recherche…' : 'Personne ni action de ce nom. Essayez une partie du nom, sans accent.'}</Spotlight.Empty>
      )}
    </Spotlight.ActionsList>
  )
}

function useMatchingActions(text: string, onLock: () => void): PaletteAction[] {
  const router = useRouter()
  const [theme, setTheme] = useThemeChoice()
  const places = useMenu().flatMap((group) => group.entries)
  const dark = theme === 'dark'
  const actions: PaletteAction[] = [
    ...places.map((place) => ({ id: place.path, label: place.label, icon: place.icon, run: () => router.history.push(place.path) })),
    { id: 'verrouiller', label: 'Verrouiller le coffre', icon: IconLock, run: onLock },
    {
      id: 'theme',
      label: dark ? 'Passer au thème clair' : 'Passer au thème sombre',
      icon: dark ? IconSun : IconMoon,
      run: () => setTheme(dark ? 'light' : 'dark'),
    },
  ]
  const key = toSearchKey(text)
  return actions.filter((action) => toSearchKey(action.label).includes(key))
}
