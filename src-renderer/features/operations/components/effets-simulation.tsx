import { formatIndicateur } from '../../../../src-main/domain/indicateur/affichage'
import { INDICATEURS } from '../../../../src-main/domain/indicateur/catalogue/indicateurs'
import { CODES_SIMULES, type EffetSimule } from '../../../../src-main/domain/operation/simulation'
import classes from '../operations.module.css'
import { Defile } from './defile'

/** What the figures of each year would become; only what moves is set out in two values. */
export function EffetsSimulation({ effets }: { effets: readonly EffetSimule[] }) {
  const annees = [...new Set(effets.map(({ annee }) => annee))]
  const find = (code: EffetSimule['code'], annee: number | null) => effets.find((effet) => effet.code === code && effet.annee === annee)
  return (
    <Defile label="Effet sur les chiffres">
      <table className={classes.effets}>
        <thead>
          <tr>
            <th scope="col">Indicateur</th>
            {annees.map((annee) => (
              <th key={annee ?? 'ensemble'} scope="col">
                {annee ?? 'Ensemble'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CODES_SIMULES.map((code) => (
            <tr key={code}>
              <th scope="row">
                {INDICATEURS[code].libelle} <span className={classes.discret}>{code.replaceAll('_', ' ')}</span>
              </th>
              {annees.map((annee) => {
                const effet = find(code, annee)
                const avant = formatIndicateur(code, effet?.avant ?? null)
                const apres = formatIndicateur(code, effet?.apres ?? null)
                return (
                  <td key={annee ?? 'ensemble'}>
                    {avant === apres ? (
                      avant
                    ) : (
                      <>
                        <span className={classes.avant}>{avant}</span> <b>{apres}</b>
                      </>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  )
}
