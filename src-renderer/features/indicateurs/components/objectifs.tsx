import { INDICATEURS } from '../../../../src-main/domain/indicateur/catalogue/indicateurs'
import type { CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import type { ObjectifMesure } from '../../../../src-main/domain/indicateur/tableau-de-bord'
import { ChartPanel } from '../../../components/charts/chart-panel'
import { type Measure, measure } from '../../../components/charts/chart-table'
import { PaceRow } from '../../../components/charts/pace-row'
import { RovingGroup } from '../../../components/charts/roving-group'
import { Panel } from '../../../components/ui/panel'
import { Repere } from '../../../components/ui/trait-raye'
import { nomObjectif, rythmeObjectif } from '../rythme'
import { useOuverture, useTableau } from '../tableau-context'
import { decimalesOf } from '../valeur'
import classes from './objectifs.module.css'
import { Section } from './section'

const PREMIERS = 6
/** The most watched first; the others follow the order of the definitions. */
const EN_TETE: readonly CodeIndicateur[] = ['P11', 'P12', 'P05', 'E01', 'E02', 'E06', 'C01', 'P01']
/** Where each objective stands on the day, with the pace expected. */
export function Objectifs() {
  const { donnees, demande } = useTableau()
  const objectifs = [...donnees.objectifs].sort((a, b) => rankOf(a) - rankOf(b))
  return (
    <ChartPanel
      title="Objectifs"
      note={
        <span className={classes.legende}>
          <svg width="8" height="20" aria-hidden="true" focusable="false">
            <Repere />
          </svg>
          attendu
        </span>
      }
      table={{
        head: ['Objectif', 'Valeur', 'Cible', 'Attendu', 'Écart'],
        rows: objectifs.map((objectif) => [
          nomObjectif(objectif),
          celluleOf(objectif.indicateur, objectif.valeur),
          celluleOf(objectif.indicateur, objectif.cible),
          objectif.attendu === null ? 'à la fin' : celluleOf(objectif.indicateur, objectif.attendu),
          measure(objectif.ecart, decimalesOf(objectif.indicateur)),
        ]),
      }}
      figure={{
        kind: 'bars',
        rows: objectifs.map((objectif) => {
          const { name, value, target, gauge } = rythmeObjectif(objectif, nomObjectif(objectif))
          return { label: name, value: gauge.value, shown: `${value} sur ${target}`, mark: gauge.expected, max: gauge.max }
        }),
        legend: [{ fill: 'mark', label: 'Attendu à cette date, ou cible en fin de protocole' }],
      }}
    >
      {objectifs.length === 0 ? (
        <p className={classes.vide}>
          {demande.operation === null
            ? 'Les objectifs se suivent par opération : choisissez-en une.'
            : 'Aucun objectif chiffré pour cette opération sur cette période.'}
        </p>
      ) : (
        <RovingGroup label="Objectifs" className={classes.lignes}>
          {objectifs.slice(0, PREMIERS).map((objectif) => (
            <Objectif key={`${objectif.indicateur}|${objectif.annee}`} objectif={objectif} tous={objectifs} />
          ))}
        </RovingGroup>
      )}
    </ChartPanel>
  )
}

/** Every objective of the operation for the years of the period; nothing when the first screen already shows them. */
export function TousObjectifs() {
  const { donnees } = useTableau()
  const objectifs = [...donnees.objectifs].sort((a, b) => rankOf(a) - rankOf(b))
  if (objectifs.length <= PREMIERS) return null
  return (
    <Section
      title="Tous les objectifs"
      note="Le trait rayé marque ce qui est attendu à la date, ou la cible quand elle est en fin de protocole."
    >
      <Panel>
        <RovingGroup label="Tous les objectifs" className={classes.tous}>
          {objectifs.map((objectif) => (
            <Objectif key={`${objectif.indicateur}|${objectif.annee}`} objectif={objectif} tous={objectifs} />
          ))}
        </RovingGroup>
      </Panel>
    </Section>
  )
}

function Objectif({ objectif, tous }: { objectif: ObjectifMesure; tous: readonly ObjectifMesure[] }) {
  const ouverture = useOuverture()
  const { indicateur, annee, mesure } = objectif
  const repete = tous.filter((autre) => autre.indicateur === indicateur).length > 1
  const name = `${nomObjectif(objectif)}${repete && annee !== null ? ` ${annee}` : ''}`
  return <PaceRow {...rythmeObjectif(objectif, name)} {...ouverture({ code: indicateur, periode: mesure })} />
}

function celluleOf(code: CodeIndicateur, value: number | null): Measure {
  return { value, decimals: decimalesOf(code), percent: INDICATEURS[code].unite === 'taux' }
}

function rankOf({ indicateur, annee }: ObjectifMesure): number {
  const rang = EN_TETE.indexOf(indicateur)
  return (rang < 0 ? EN_TETE.length + Object.keys(INDICATEURS).indexOf(indicateur) : rang) * 10_000 + (annee ?? 0)
}
