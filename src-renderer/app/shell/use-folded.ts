import { useLocalStorage, useMediaQuery } from '@mantine/hooks'

/** Whether the menu is folded: by default on dense pages, and always when the window is narrow (200 % zoom). */
export function useFolded(dense: boolean): [boolean, (folded: boolean) => void] {
  const narrow = useMediaQuery('(max-width: 900px)', false) ?? false
  const [onWide, setOnWide] = useLocalStorage({ key: 'jalon.menu', defaultValue: false, getInitialValueInEffect: false })
  const [onDense, setOnDense] = useLocalStorage({ key: 'jalon.menu.dense', defaultValue: true, getInitialValueInEffect: false })
  if (narrow) return [true, () => undefined]
  return dense ? [onDense, setOnDense] : [onWide, setOnWide]
}
