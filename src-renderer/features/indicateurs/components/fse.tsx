import { PLAFOND_INCOMPLETS_FSE } from '../../../../src-main/domain/indicateur/catalogue/fse'
import { CODES_INDICATEUR } from '../../../../src-main/domain/indicateur/codes'
import { Mark } from '../../../components/charts/mark'
import { RovingGroup } from '../../../components/charts/roving-group'
import { Gauge } from '../../../components/ui/gauge'
import { Panel } from '../../../components/ui/panel'
import { formatCount, formatNumber, formatPercent } from '../../../lib/formats'
import { useChiffre, useOuverture } from '../tableau-context'
import { formatValeur } from '../valeur'
import { Chiffres } from './chiffre-ligne'
import { EnTeteComparaison } from './en-tete-comparaison'
import classes from './fse.module.css'
import { Section } from './section'

const ENTREE = CODES_INDICATEUR.filter((code) => code.startsWith('EECO'))
const SORTIE = CODES_INDICATEUR.filter((code) => code.startsWith('EECR'))

/** FSE+ records: how many are incomplete against the ceiling, then the common indicators. */
export function Fse() {
  return (
    <Section title="FSE+" note="Une fiche par personne et par opération ; la correction financière s’applique par opération.">
      <div className={classes.grille}>
        <Completude />
        <Panel title="À la sortie et six mois après" aside={<EnTeteComparaison />}>
          <Chiffres label="Indicateurs FSE+ à la sortie" codes={SORTIE} />
        </Panel>
        <Panel title="À l’entrée" aside={<EnTeteComparaison />} className={classes.entree}>
          <Chiffres label="Indicateurs FSE+ à l’entrée" codes={ENTREE} columns={2} />
        </Panel>
      </div>
    </Section>
  )
}

function Completude() {
  const ouverture = useOuverture()
  const total = useChiffre('FSE_TOTAL').valeur ?? 0
  const incompletes = useChiffre('FSE_INCOMPLETS').valeur ?? 0
  const taux = useChiffre('FSE_TAUX_INCOMPLETS').valeur
  const phrase = `${formatCount(incompletes, 'fiche incomplète', 'fiches incomplètes')} sur ${formatNumber(total)}`
  const plafond = `plafond ${formatPercent(PLAFOND_INCOMPLETS_FSE, 0)}`
  return (
    <Panel title="Fiches incomplètes">
      <RovingGroup label="Fiches FSE+ incomplètes">
        <Mark
          label={`${phrase}, ${formatPercent(taux)}, ${plafond}`}
          className={classes.taux}
          {...ouverture({ code: 'FSE_TAUX_INCOMPLETS' })}
        >
          <span className={classes.valeur}>{formatValeur('FSE_TAUX_INCOMPLETS', taux)}</span>
          <span className={classes.phrase}>{total === 0 ? 'Aucune fiche sur cette période.' : phrase}</span>
          <Gauge
            value={taux ?? 0}
            max={Math.max(PLAFOND_INCOMPLETS_FSE * 1.6, taux ?? 0)}
            expected={PLAFOND_INCOMPLETS_FSE}
            tone={taux !== null && taux > PLAFOND_INCOMPLETS_FSE ? 'alerte' : 'action'}
            label={`${formatPercent(taux)}, ${plafond}`}
          />
          <span className={classes.plafond}>{plafond}</span>
        </Mark>
      </RovingGroup>
      <p className={classes.note}>
        Une fiche est complète quand le sexe, la date de naissance, la situation, le niveau, la commune et un moyen de contact sont connus.
      </p>
      <Chiffres label="Fiches FSE+" codes={['FSE_TOTAL', 'FSE_INCOMPLETS']} />
    </Panel>
  )
}
