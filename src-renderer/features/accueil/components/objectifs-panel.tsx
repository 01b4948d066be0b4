import { useNavigate } from '@tanstack/react-router'
import type { OperationRow } from '../../../../src-main/contract/indicateur'
import type { CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import type { ObjectifMesure } from '../../../../src-main/domain/indicateur/tableau-de-bord'
import { PaceRow } from '../../../components/charts/pace-row'
import { RovingGroup } from '../../../components/charts/roving-group'
import { Panel } from '../../../components/ui/panel'
import { Repere } from '../../../components/ui/trait-raye'
import { formatDayMonth } from '../../../lib/formats'
import { useHasRole } from '../../../lib/session'
import { useRoute } from '../../../lib/use-route'
import { nomObjectif, rythmeObjectif } from '../../indicateurs/rythme'
import { demandeOf } from '../../indicateurs/use-demande'
import classes from './objectifs-panel.module.css'

const SHOWN = 5
const ACCOMPAGNEMENT: readonly CodeIndicateur[] = ['P01', 'P05', 'E03', 'E04', 'P10', 'P11', 'J01']
const ENTREPRISES: readonly CodeIndicateur[] = ['E01', 'E02', 'E03', 'E04', 'E05', 'E06']

/** The objectives of the year for the operation in progress; nothing when the team has none. */
export function ObjectifsPanel({ today }: { today: string }) {
  const operations = useRoute('indicateur.operations', {})
  return operations.data && operations.data.length > 0 ? <Objectifs operations={operations.data} today={today} /> : null
}

function Objectifs({ operations, today }: { operations: readonly OperationRow[]; today: string }) {
  const navigate = useNavigate()
  const accompagne = useHasRole('coordinateur', 'referent', 'lecture')
  const { operation, periode } = demandeOf({}, operations, today)
  const tableau = useRoute('indicateur.dashboard', { du: periode.du, au: periode.au, operation, comparaison: null })
  const objectifs = pick(tableau.data?.objectifs ?? [], accompagne ? ACCOMPAGNEMENT : ENTREPRISES)
  if (objectifs.length === 0) return null
  const open = ({ indicateur, mesure }: ObjectifMesure) =>
    void navigate({
      to: '/indicateurs',
      search: { operation: operation ?? undefined, code: indicateur, pdu: mesure.du, pau: mesure.au },
    })

  return (
    <Panel
      title={`Objectifs ${today.slice(0, 4)} de l’équipe`}
      aside={
        <span className={classes.legend}>
          <svg width="8" height="20" aria-hidden="true" focusable="false">
            <Repere />
          </svg>
          rythme attendu au {formatDayMonth(today)}
        </span>
      }
    >
      <RovingGroup label="Objectifs de l’équipe" className={classes.rows}>
        {objectifs.map((objectif) => (
          <PaceRow key={objectif.indicateur} {...rythmeObjectif(objectif, nomObjectif(objectif))} onClick={() => open(objectif)} />
        ))}
      </RovingGroup>
    </Panel>
  )
}

/** The most watched first; the others complete, in the order of the definitions. */
function pick(objectifs: readonly ObjectifMesure[], wanted: readonly CodeIndicateur[]): ObjectifMesure[] {
  const first = wanted.flatMap((code) => objectifs.find(({ indicateur }) => indicateur === code) ?? [])
  const others = objectifs.filter(({ indicateur }) => !wanted.includes(indicateur))
  return [...first, ...others].slice(0, SHOWN)
}
