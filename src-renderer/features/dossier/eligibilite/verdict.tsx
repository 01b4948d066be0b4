import type { EligibiliteDossier } from '../../../../src-main/contract/eligibilite'
import type { ReponseEligibilite } from '../../../../src-main/domain/participant/eligibilite'
import { Callout } from '../../../components/ui/callout'
import { formatDate } from '../../../lib/formats'
import classes from './eligibilite.module.css'

const TITRES: Record<ReponseEligibilite, string> = {
  oui: 'Éligible',
  incomplet: 'Éligibilité à compléter',
  non: 'Hors des critères d’entrée',
}

const TONES = { oui: 'succes', incomplet: 'attention', non: 'alerte' } as const

/** The answer of the rule, and each reason that stands in the way with what would satisfy it. */
export function Verdict({ eligibilite, entree }: { eligibilite: EligibiliteDossier; entree: string | null }) {
  const { eligible, motifs } = eligibilite
  // One criterion proved is enough: what the others lack is said on their own line.
  const bloquants = motifs.filter(
    ({ satisfait, regle }) =>
      (satisfait === false && (regle !== 'preuve' || eligible !== 'oui')) || (satisfait === null && regle === 'residence'),
  )
  return (
    <Callout
      tone={TONES[eligible]}
      title={entree === null ? TITRES[eligible] : `${TITRES[eligible]}, à la date d’entrée (${formatDate(entree)})`}
    >
      {bloquants.length === 0 ? (
        'Résidence sur le territoire, et un critère au moins daté et prouvé.'
      ) : (
        <ul className={classes.motifs}>
          {bloquants.map(({ regle, critere, explication, source }) => (
            <li key={`${regle}-${critere}`}>
              {explication} <span className={classes.source}>{source}.</span>
            </li>
          ))}
        </ul>
      )}
    </Callout>
  )
}
