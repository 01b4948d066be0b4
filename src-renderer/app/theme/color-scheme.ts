import { localStorageColorSchemeManager, type MantineColorScheme, useMantineColorScheme } from '@mantine/core'

export type ThemeChoice = MantineColorScheme

/** Choices of theme as people read them. */
export const THEME_LABELS: Record<ThemeChoice, string> = { auto: 'Comme le système', light: 'Clair', dark: 'Sombre' }

const KEY = 'jalon.theme'

/** Kept on this computer: it is no personal data. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: KEY })

/** Puts the theme on the page before the first paint, so that nobody sees a flash of the other one. */
export function applyStoredTheme(): void {
  const stored = localStorage.getItem(KEY)
  const dark = stored === 'dark' || (stored !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
}

/** The theme people chose and how to change it. */
export function useThemeChoice(): [ThemeChoice, (choice: ThemeChoice) => void] {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return [colorScheme, setColorScheme]
}
