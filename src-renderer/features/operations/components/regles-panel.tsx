import { IconAdjustments } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { OperationFiche } from '../../../../src-main/contract/operation'
import { FICHES_REGLES, libelleDefaut, libelleValeur } from '../../../../src-main/domain/operation/fiches-regles'
import { valeurEnVigueur } from '../../../../src-main/domain/operation/jeu-regles'
import { CLES_REGLE, REGLES_CATALOGUE } from '../../../../src-main/domain/sortie/regles'
import { Button } from '../../../components/ui/button'
import { Panel } from '../../../components/ui/panel'
import { formatCount } from '../../../lib/formats'
import classes from '../operations.module.css'
import { Defile } from './defile'
import { VersionsPanel } from './versions-panel'

/** How the exits of the operation are classed: in sentences, key by key, and version by version. */
export function ReglesPanel({ fiche, writer }: { fiche: OperationFiche; writer: boolean }) {
  const navigate = useNavigate()
  const explicit = Object.keys(fiche.regles).length
  const version = fiche.versions[0]?.version
  return (
    <>
      <div className={classes.columns}>
        <Panel
          title="Règles en vigueur"
          note={[
            version !== undefined && `version ${version}`,
            explicit === 0 ? 'règles par défaut' : formatCount(explicit, 'réglage propre', 'réglages propres'),
          ]
            .filter(Boolean)
            .join(', ')}
          aside={
            writer && (
              <Button
                emphasis="primary"
                icon={IconAdjustments}
                onClick={() => void navigate({ to: '/operations/$code/regles', params: { code: fiche.code } })}
              >
                Simuler un changement
              </Button>
            )
          }
        >
          <ul className={classes.phrases}>
            {fiche.phrases.map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
        </Panel>
        <VersionsPanel fiche={fiche} writer={writer} />
      </div>
      <Panel title="Toutes les règles" note={formatCount(CLES_REGLE.length, 'réglage')}>
        <Defile label="Tableau des règles">
          <table className={classes.reglages}>
            <thead>
              <tr>
                <th scope="col">Règle</th>
                <th scope="col">En vigueur</th>
                <th scope="col">Ce qu’elle change</th>
                <th scope="col">Valeurs possibles</th>
                <th scope="col">Par défaut, et d’où cela vient</th>
              </tr>
            </thead>
            <tbody>
              {CLES_REGLE.map((cle) => {
                const { explication, valeurs, source } = FICHES_REGLES[cle]
                return (
                  <tr key={cle}>
                    <th scope="row">
                      {REGLES_CATALOGUE[cle].libelle}
                      <span className={classes.cle}>{cle}</span>
                    </th>
                    <td>
                      <b>{libelleValeur(cle, valeurEnVigueur(fiche.regles, cle))}</b>
                    </td>
                    <td>{explication}</td>
                    <td>{valeurs}</td>
                    <td>{`${libelleDefaut(cle)}. ${source}.`}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </Defile>
      </Panel>
    </>
  )
}
