import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import type { ParticipationDossier, SortiePossibleDossier } from '../../../../src-main/contract/dossier'
import { natureOf } from '../../../../src-main/domain/parcours/verification-demande'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { formatDate } from '../../../lib/formats'
import { today } from '../../../lib/today'
import { useOpenAction } from '../actions'
import classes from './sorties-possibles.module.css'

interface SortiesPossiblesProps {
  participation: ParticipationDossier
  /** Why an exit cannot be asked for now. */
  refus?: string | null
  /** One line, for the overview. */
  court?: boolean
}

/** « Une sortie positive est possible »: from which day, why, and the proofs a controller would ask. */
export function SortiesPossibles({ participation, refus = null, court = false }: SortiesPossiblesProps) {
  const { sorties_possibles, demandes } = participation
  const [premiere] = sorties_possibles
  const demandee = demandes.some(({ statut, type }) => statut === 'ouverte' && natureOf(type) === 'sortie')
  if (premiere === undefined || (court && (demandee || premiere.depuis > today()))) return null
  return <Possible possible={premiere} participation={participation} refus={refus} court={court} />
}

interface PossibleProps {
  possible: SortiePossibleDossier
  participation: ParticipationDossier
  refus: string | null
  court: boolean
}

function Possible({ possible, participation, refus, court }: PossibleProps) {
  const open = useOpenAction()
  const { depuis, phrase, preuves } = possible
  const ouverte = depuis <= today()
  const quand = ouverte ? `depuis le ${formatDate(depuis)}` : `à partir du ${formatDate(depuis)}`
  return (
    <div className={classes.possible}>
      <Callout
        tone={ouverte ? 'succes' : 'info'}
        title={ouverte ? `Une sortie positive est possible, ${quand}` : `Une sortie positive sera possible ${quand}`}
        action={
          participation.acces.ecriture &&
          ouverte &&
          refus === null && (
            <Button size="sm" onClick={() => open({ type: 'demande', nature: 'sortie' })}>
              Proposer la sortie
            </Button>
          )
        }
      >
        <p>{phrase}.</p>
        {!court && preuves.length > 0 && (
          <ul className={classes.preuves} aria-label="Preuves de cette sortie">
            {preuves.map(({ titre, presente, attendu }) => {
              const Glyph = presente ? IconCircleCheck : IconCircleDashed
              return (
                <li key={titre} data-presente={presente || undefined}>
                  <Glyph size={16} stroke={1.75} aria-hidden />
                  <span>
                    {titre} : {presente ? 'au dossier' : `à joindre, ${attendu.toLocaleLowerCase('fr')}`}
                  </span>
                </li>
              )
            })}
          </ul>
        )}
      </Callout>
    </div>
  )
}
