import { Menu } from '@mantine/core'
import { StatusText } from '../../../components/ui/badge'
import { appearanceOf, type Vocabulary } from '../../../components/ui/statuts'
import { VIDE } from '../../../lib/formats'
import classes from './membres-panel.module.css'

interface Props {
  label: string
  vocabulary: Vocabulary
  code: string | null
  codes: readonly string[]
  editable: boolean
  onChoose: (code: string) => void
  /** Puts back to unknown; without it a status is always said. */
  onClear?: () => void
}

/** A status of a row that a click changes. */
export function ChoixStatut({ label, vocabulary, code, codes, editable, onChoose, onClear }: Props) {
  const value = code === null ? null : <StatusText vocabulary={vocabulary} code={code} />
  if (!editable) return value ?? VIDE
  return (
    <Menu width={180} position="bottom-start">
      <Menu.Target>
        <button
          type="button"
          className={classes.cell}
          aria-label={`${label} : ${code === null ? 'à pointer' : appearanceOf(vocabulary, code).label}`}
        >
          {value ?? <span className={classes.none}>Pointer</span>}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {codes.map((each) => (
          <Menu.Item key={each} onClick={() => onChoose(each)}>
            <StatusText vocabulary={vocabulary} code={each} />
          </Menu.Item>
        ))}
        {onClear && code !== null && <Menu.Item onClick={onClear}>Non pointé</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  )
}
