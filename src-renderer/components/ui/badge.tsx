import type { Icon } from '@tabler/icons-react'
import classes from './badge.module.css'
import { type Appearance, appearanceOf, type Tone, type Vocabulary } from './statuts'

interface BadgeProps {
  icon: Icon
  label: string
  tone: Tone
  /** Only for what is planned or to check. */
  outline?: boolean
}

/** An icon and a word on a tinted ground, 22 px. */
export function Badge({ icon: Glyph, label, tone, outline = false }: BadgeProps) {
  return (
    <span className={classes.badge} data-tone={tone} data-outline={outline || undefined}>
      <Glyph size={16} stroke={2} aria-hidden />
      {label}
    </span>
  )
}

interface StatusProps<V extends Vocabulary> {
  vocabulary: V
  code: string
  /** Another wording for the same status: « Sortie positive le 24/09 ». */
  label?: string
}

/** The badge of a stored status: icon, word and tone come from one table. */
export function StatusBadge<V extends Vocabulary>({ vocabulary, code, label }: StatusProps<V>) {
  const status: Appearance = appearanceOf(vocabulary, code)
  return <Badge icon={status.icon} label={label ?? status.label} tone={status.tone} outline={status.outline} />
}

/** The same status inside a table row: coloured icon and plain word, no ground. */
export function StatusText<V extends Vocabulary>({ vocabulary, code, label }: StatusProps<V>) {
  const status: Appearance = appearanceOf(vocabulary, code)
  return (
    <span className={classes.text} data-tone={status.tone}>
      <status.icon size={16} stroke={2} aria-hidden />
      <span className={classes.word}>{label ?? status.label}</span>
    </span>
  )
}
