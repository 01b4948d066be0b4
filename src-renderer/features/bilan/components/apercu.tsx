import { IconAlertTriangle } from '@tabler/icons-react'
import { formatIndicateur } from '../../../../src-main/domain/indicateur/affichage'
import { INDICATEURS } from '../../../../src-main/domain/indicateur/catalogue/indicateurs'
import type { CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { Callout } from '../../../components/ui/callout'
import { Figure, FigureStrip } from '../../../components/ui/figure'
import { QueryView } from '../../../components/ui/states'
import { formatPercent } from '../../../lib/formats'
import { useRoute } from '../../../lib/use-route'
import type { DemandeBilan } from '../demande'

const CODES: readonly CodeIndicateur[] = ['P05', 'P03', 'P06', 'P10', 'P04']
/** Above this share of incomplete records the funder corrects what it pays. */
const SEUIL_INCOMPLETS = 35

/** The main figures of the bilan, and what would be refused at a control. */
export function Apercu({ demande }: { demande: DemandeBilan }) {
  const valid = demande.du <= demande.au
  const tableau = useRoute('indicateur.dashboard', { ...demande, comparaison: null }, { enabled: valid, keepPrevious: true })
  if (!valid) return null
  return (
    <QueryView query={tableau}>
      {({ indicateurs }) => {
        const incomplets = indicateurs.FSE_TAUX_INCOMPLETS.valeur
        return (
          <>
            <FigureStrip>
              {CODES.map((code) => (
                <Figure key={code} label={INDICATEURS[code].libelle} value={formatIndicateur(code, indicateurs[code].valeur)} note={code} />
              ))}
            </FigureStrip>
            {incomplets !== null && incomplets > 0 && (
              <Callout tone={incomplets > SEUIL_INCOMPLETS ? 'alerte' : 'attention'} icon={IconAlertTriangle} title="Avant de l’envoyer">
                {`${formatPercent(incomplets)} des fiches FSE+ de la période sont incomplètes. Au-delà de ${formatPercent(SEUIL_INCOMPLETS, 0)}, une correction financière s’applique.`}
              </Callout>
            )}
          </>
        )
      }}
    </QueryView>
  )
}
