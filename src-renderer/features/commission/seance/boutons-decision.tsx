import type { PassageRow, SyntheseDossier } from '../../../../src-main/contract/commission'
import { DECISIONS, type Decision } from '../../../../src-main/domain/commission/commission'
import { appearanceOf } from '../../../components/ui/statuts'
import { formatDate } from '../../../lib/formats'
import classes from './boutons-decision.module.css'

/** Key of each decision. */
export const TOUCHES: Readonly<Record<Decision, string>> = { favorable: 'F', defavorable: 'D', ajourne: 'A', sans_objet: 'O' }

interface Props {
  passage: PassageRow
  synthese: SyntheseDossier | undefined
  suivante: string | null
  /** True when no day may be read from the room. */
  strict: boolean
  /** Why nothing can be decided now; null when it can. */
  reason: string | null
  onDecide: (decision: Decision) => void
}

/** Four equal buttons, each saying what it does. */
export function BoutonsDecision({ passage, synthese, suivante, strict, reason, onDecide }: Props) {
  return (
    <fieldset className={classes.buttons} aria-label="Décision">
      {DECISIONS.map((decision) => {
        const { icon: Glyph, label } = appearanceOf('decision', decision)
        const effet = effetOf(decision, passage, synthese, suivante, strict)
        return (
          <button
            key={decision}
            type="button"
            className={classes.button}
            data-decision={decision}
            aria-pressed={passage.decision === decision}
            aria-disabled={reason !== null || undefined}
            aria-keyshortcuts={TOUCHES[decision]}
            title={reason ?? undefined}
            onClick={() => {
              if (reason === null) onDecide(decision)
            }}
          >
            <span className={classes.icon}>
              <Glyph size={34} stroke={2.5} aria-hidden />
            </span>
            <span>
              <span className={classes.label}>{label}</span>
              <span className={classes.effet} data-probleme={effet.probleme || undefined}>
                {effet.texte}
              </span>
            </span>
            <span className={classes.key} aria-hidden>
              {TOUCHES[decision]}
            </span>
          </button>
        )
      })}
    </fieldset>
  )
}

function effetOf(decision: Decision, passage: PassageRow, synthese: SyntheseDossier | undefined, suivante: string | null, strict: boolean) {
  switch (decision) {
    case 'favorable':
      if (!synthese) return { texte: '', probleme: false }
      if (synthese.favorable.probleme !== null) {
        return { texte: strict ? 'À compléter avant la clôture' : synthese.favorable.probleme, probleme: true }
      }
      return { texte: strict ? 'Le dossier change à la clôture' : synthese.favorable.phrase, probleme: false }
    case 'defavorable':
      return {
        texte: passage.decision === 'defavorable' && passage.motif ? 'Motif écrit' : 'Motif à écrire',
        probleme: passage.decision === 'defavorable' && !passage.motif,
      }
    case 'ajourne':
      return { texte: suivante === null ? 'Revient à la prochaine séance' : `Revient le ${formatDate(suivante)}`, probleme: false }
    case 'sans_objet':
      return { texte: 'La demande est close', probleme: false }
  }
}
