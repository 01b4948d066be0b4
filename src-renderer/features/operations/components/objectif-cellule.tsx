import { useState } from 'react'
import { formatIndicateur } from '../../../../src-main/domain/indicateur/affichage'
import { INDICATEURS } from '../../../../src-main/domain/indicateur/catalogue/indicateurs'
import type { CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { formatNumber, VIDE } from '../../../lib/formats'
import { parseFrenchNumber } from '../../../lib/french-input'
import classes from '../operations.module.css'

interface Props {
  indicateur: CodeIndicateur
  /** « 2025 », « Opération entière ». */
  periode: string
  cible: number | null
  /** Absent where the reader changes nothing. */
  onWrite?: (cible: number | null) => void
}

const MAX = 10_000_000

/** One target: typed in place, written on leaving the cell or on Enter, given up on Escape. */
export function ObjectifCellule({ indicateur, periode, cible, onWrite }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  if (!onWrite) return <>{cible === null ? VIDE : formatIndicateur(indicateur, cible)}</>
  const value = typed === null || typed.trim() === '' ? null : parseFrenchNumber(typed)
  const invalid = value !== null && (Number.isNaN(value) || value < 0 || value > MAX)
  const { libelle, unite } = INDICATEURS[indicateur]
  const leave = () => {
    if (typed === null || invalid) return
    setTyped(null)
    onWrite(value)
  }
  return (
    <span className={classes.cellule}>
      <input
        aria-label={`${libelle}, ${periode}`}
        aria-invalid={invalid || undefined}
        title={invalid ? 'Un nombre positif est attendu.' : undefined}
        inputMode="decimal"
        autoComplete="off"
        placeholder={VIDE}
        value={typed ?? (cible === null ? '' : formatNumber(cible, 2, { fixed: false }))}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave()
          if (event.key === 'Escape') setTyped(null)
        }}
      />
      {unite === 'taux' && <span aria-hidden>%</span>}
    </span>
  )
}
