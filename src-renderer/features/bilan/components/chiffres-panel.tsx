import { useNavigate } from '@tanstack/react-router'
import type { SectionBilan } from '../../../../src-main/domain/bilan/section'
import { formatIndicateur } from '../../../../src-main/domain/indicateur/affichage'
import { INDICATEURS } from '../../../../src-main/domain/indicateur/catalogue/indicateurs'
import type { CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { oneYearBefore } from '../../../../src-main/domain/indicateur/periode'
import { LinkButton } from '../../../components/ui/link-button'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { useRoute } from '../../../lib/use-route'
import { CHIFFRES_SECTION } from '../chiffres-section'
import type { DemandeBilan } from '../demande'
import classes from '../redaction.module.css'

/** Today’s figures of the section being written, with the year before; each opens its list. */
export function ChiffresPanel({ demande, section }: { demande: DemandeBilan; section: SectionBilan }) {
  const { du, au, operation } = demande
  const valid = du <= au
  const tableau = useRoute(
    'indicateur.dashboard',
    { du, au, operation, comparaison: valid ? oneYearBefore(demande) : null },
    { enabled: valid, keepPrevious: true },
  )
  const navigate = useNavigate()
  const open = (code: CodeIndicateur) =>
    void navigate({ to: '/indicateurs', search: { du, au, granularite: 'libre', operation: operation ?? '*', code } })
  return (
    <Panel title="Chiffres du jour" note="un an plus tôt" flush fill>
      <QueryView query={tableau}>
        {({ indicateurs, comparaison }) => (
          <dl className={classes.chiffres}>
            {CHIFFRES_SECTION[section].map((code) => (
              <div key={code} className={classes.chiffre}>
                <dt>
                  <LinkButton onClick={() => open(code)}>{INDICATEURS[code].libelle}</LinkButton>
                </dt>
                <dd className={classes.valeur}>{formatIndicateur(code, indicateurs[code].valeur)}</dd>
                <dd className={classes.avant}>{formatIndicateur(code, comparaison?.[code].valeur ?? null)}</dd>
              </div>
            ))}
          </dl>
        )}
      </QueryView>
    </Panel>
  )
}
