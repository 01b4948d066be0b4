import { useNavigate } from '@tanstack/react-router'
import { formatIndicateur } from '../../../../src-main/domain/indicateur/affichage'
import { PLAFOND_INCOMPLETS_FSE } from '../../../../src-main/domain/indicateur/catalogue/fse'
import type { CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { oneYearBefore } from '../../../../src-main/domain/indicateur/periode'
import type { TableauDeBord } from '../../../../src-main/domain/indicateur/tableau-de-bord'
import { Callout } from '../../../components/ui/callout'
import { Figure, FigureStrip } from '../../../components/ui/figure'
import { LinkButton } from '../../../components/ui/link-button'
import { QueryView } from '../../../components/ui/states'
import { formatCount, formatPercent } from '../../../lib/formats'
import { useRoute } from '../../../lib/use-route'
import type { DemandeBilan } from '../demande'

const CHIFFRES: readonly { code: CodeIndicateur; label: string }[] = [
  { code: 'P05', label: 'Participants accompagnés' },
  { code: 'P03', label: 'Entrées' },
  { code: 'P06', label: 'Sorties' },
  { code: 'P10', label: 'Sorties positives' },
  { code: 'P04', label: 'File active à la fin' },
]

/** The main figures of the bilan, and what would be noticed at a control. */
export function Apercu({ demande }: { demande: DemandeBilan }) {
  const valid = demande.du <= demande.au
  const comparaison = oneYearBefore(demande)
  const tableau = useRoute('indicateur.dashboard', { ...demande, comparaison }, { enabled: valid, keepPrevious: true })
  if (!valid) return null
  return (
    <QueryView query={tableau}>
      {(donnees) => (
        <>
          <FigureStrip>
            {CHIFFRES.map(({ code, label }) => (
              <Figure
                key={code}
                label={label}
                value={formatIndicateur(code, donnees.indicateurs[code].valeur)}
                note={avant(donnees, code)}
              />
            ))}
          </FigureStrip>
          <AvantEnvoi demande={demande} donnees={donnees} />
        </>
      )}
    </QueryView>
  )
}

function avant({ comparaison }: TableauDeBord, code: CodeIndicateur): string {
  const valeur = comparaison?.[code].valeur ?? null
  return valeur === null ? 'rien à comparer un an plus tôt' : `${formatIndicateur(code, valeur)} un an plus tôt`
}

function AvantEnvoi({ demande, donnees: { indicateurs } }: { demande: DemandeBilan; donnees: TableauDeBord }) {
  const navigate = useNavigate()
  const { valeur: part, numerateur = 0 } = indicateurs.FSE_TAUX_INCOMPLETS
  const derogatoires = indicateurs.P06.derogatoires ?? 0
  const phrases = [
    part !== null && part > 0
      ? `${formatCount(numerateur, 'fiche')} FSE+ sur ${indicateurs.FSE_TOTAL.valeur} ${numerateur > 1 ? 'sont incomplètes' : 'est incomplète'} (${formatPercent(part)}) : au-delà de ${formatPercent(PLAFOND_INCOMPLETS_FSE, 0)}, une correction financière s’applique.`
      : '',
    derogatoires > 0
      ? `${derogatoires} ${derogatoires > 1 ? 'sorties sont classées' : 'sortie est classée'} par décision dérogatoire de la commission : le bilan le dit.`
      : '',
  ].filter(Boolean)
  if (phrases.length === 0) return null
  const { du, au, operation } = demande
  return (
    <Callout
      tone={part !== null && part > PLAFOND_INCOMPLETS_FSE ? 'alerte' : 'attention'}
      title="Avant de l’envoyer"
      action={
        <LinkButton
          onClick={() =>
            void navigate({
              to: '/indicateurs',
              search: { du, au, granularite: 'libre', operation: operation ?? '*', code: 'FSE_INCOMPLETS' },
            })
          }
        >
          Voir les fiches incomplètes
        </LinkButton>
      }
    >
      {phrases.join(' ')}
    </Callout>
  )
}
