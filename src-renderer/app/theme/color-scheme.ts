import { useMantineColorScheme } from '@mantine/core'

export type ThemeChoice = 'auto' | 'light' | 'dark'

export const THEME_LABELS: Record<ThemeChoice, string> = { auto: 'Comme le système', light: 'Clair', dark: 'Sombre' }

/** The theme people chose; kept on this computer, it is no personal data. */
export function useThemeChoice(): [ThemeChoice, (choice: ThemeChoice) => void] {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return [colorScheme, setColorScheme]
}
