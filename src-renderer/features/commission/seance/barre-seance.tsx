import type { PassageRow, SeanceDetail } from '../../../../src-main/contract/commission'
import { JalonMark } from '../../../components/ui/jalon-mark'
import { appearanceOf } from '../../../components/ui/statuts'
import { formatLongDate } from '../../../lib/formats'
import classes from './barre-seance.module.css'

/** Beyond so many dossiers the squares get narrower, so that the whole session stays in sight. */
const LARGES = 20
const RAYON = 16
const TOUR = 2 * Math.PI * RAYON

interface Props {
  seance: SeanceDetail
  current: PassageRow
  seconds: number
  onSelect: (index: number) => void
}

/** Top of the projection: the session, every decision taken, the time of the dossier. */
export function BarreSeance({ seance, current, seconds, onSelect }: Props) {
  const { passagesListe: passages } = seance
  return (
    <header className={classes.bar}>
      <p className={classes.title}>
        <JalonMark size={26} />
        Commission du {formatLongDate(seance.date, { weekday: false })}
      </p>
      <nav className={classes.strip} aria-label="Dossiers de la séance" data-dense={passages.length > LARGES || undefined}>
        {passages.map((passage, index) => (
          <Case
            key={passage.id}
            passage={passage}
            index={index}
            first={passages[index - 1]?.type !== passage.type}
            current={passage.id === current.id}
            onSelect={onSelect}
          />
        ))}
      </nav>
      <Chrono seconds={seconds} minutes={current.duree_minutes} />
    </header>
  )
}

interface CaseProps {
  passage: PassageRow
  index: number
  first: boolean
  current: boolean
  onSelect: (index: number) => void
}

// Only the number is said: the strip stays on the screen when the projection is anonymous.
function Case({ passage, index, first, current, onSelect }: CaseProps) {
  const status = passage.decision === null ? null : appearanceOf('decision', passage.decision)
  return (
    <button
      type="button"
      className={classes.cell}
      data-decision={passage.decision ?? undefined}
      data-first={first || undefined}
      aria-current={current ? 'step' : undefined}
      aria-label={`Dossier ${index + 1}, ${status?.label ?? 'à décider'}`}
      onClick={() => onSelect(index)}
    >
      {status ? <status.icon size={16} stroke={3} aria-hidden /> : current && index + 1}
    </button>
  )
}

function Chrono({ seconds, minutes }: { seconds: number; minutes: number }) {
  const part = Math.min(seconds / (minutes * 60), 1)
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <div className={classes.timer} role="timer" data-late={part >= 1 || undefined}>
      <svg width="40" height="40" viewBox="0 0 40 40" aria-hidden>
        <circle cx="20" cy="20" r={RAYON} fill="none" stroke="var(--j-creux)" strokeWidth="5" />
        <circle
          cx="20"
          cy="20"
          r={RAYON}
          fill="none"
          stroke={part >= 1 ? 'var(--j-attention-icone)' : 'var(--j-action)'}
          strokeWidth="5"
          strokeDasharray={`${part * TOUR} ${TOUR}`}
          transform="rotate(-90 20 20)"
        />
      </svg>
      <span>
        <b>{text}</b> sur {minutes} min
      </span>
    </div>
  )
}
