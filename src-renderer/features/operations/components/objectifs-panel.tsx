import { IconCopy, IconTargetArrow } from '@tabler/icons-react'
import { useState } from 'react'
import type { OperationDetail } from '../../../../src-main/contract/operation'
import { INDICATEURS } from '../../../../src-main/domain/indicateur/catalogue/indicateurs'
import { CODES_INDICATEUR, type CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { Button } from '../../../components/ui/button'
import { EmptyState } from '../../../components/ui/empty-state'
import { notifyDone } from '../../../components/ui/notify'
import { Panel } from '../../../components/ui/panel'
import { SelectField } from '../../../components/ui/select-field'
import { formatCount } from '../../../lib/formats'
import { today } from '../../../lib/today'
import { useCommand } from '../../../lib/use-route'
import { type Colonne, cibleOf, colonnesOf, lignesOf, rythmeOf } from '../objectifs'
import classes from '../operations.module.css'
import { Defile } from './defile'
import { ObjectifCellule } from './objectif-cellule'

const REFRESH = ['operation.', 'indicateur.', 'bilan.'] as const
const OPTIONS = CODES_INDICATEUR.map((code) => ({ value: code, label: `${code.replaceAll('_', ' ')} ${INDICATEURS[code].libelle}` }))
const titreOf = (colonne: Colonne) => (colonne === null ? 'Opération entière' : String(colonne))

/** The targets of the operation: figures in rows, years in columns, each cell written as one leaves it. */
export function ObjectifsPanel({ operation, writer }: { operation: OperationDetail; writer: boolean }) {
  const [ajoutees, setAjoutees] = useState<readonly CodeIndicateur[]>([])
  const colonnes = colonnesOf(operation, Number(today().slice(0, 4)))
  const lignes = lignesOf(operation, ajoutees)
  const save = useCommand('operation.saveObjectif', { refresh: REFRESH })
  const copy = useCommand('operation.copyObjectifs', { refresh: REFRESH })
  const { code } = operation

  function write(indicateur: CodeIndicateur, annee: Colonne, cible: number | null) {
    const avant = cibleOf(operation, indicateur, annee)
    if (avant === cible) return
    const objectif = { operation: code, annee, indicateur }
    save.mutate(
      { ...objectif, cible },
      {
        onSuccess: () =>
          notifyDone(
            `${INDICATEURS[indicateur].libelle}, ${titreOf(annee)} : ${cible === null ? 'objectif retiré' : 'objectif enregistré'}.`,
            {
              undo: () => save.mutate({ ...objectif, cible: avant }),
            },
          ),
      },
    )
  }

  function take(de: number, vers: number) {
    copy.mutate(
      { operation: code, de, vers },
      {
        onSuccess: ({ indicateurs }) =>
          notifyDone(`${formatCount(indicateurs.length, 'objectif')} de ${de} repris pour ${vers}.`, {
            undo: () => {
              for (const indicateur of indicateurs) save.mutate({ operation: code, annee: vers, indicateur, cible: null })
            },
          }),
      },
    )
  }

  const manque = (de: number, vers: number) =>
    lignes.some((ligne) => cibleOf(operation, ligne, de) !== null && cibleOf(operation, ligne, vers) === null)

  return (
    <Panel
      title="Objectifs"
      note="par année, ou pour toute l’opération"
      footer="Au fil des jours : la cible attendue grandit chaque jour de la période. À partir de la file de départ : elle part des personnes déjà accompagnées la veille. Cible en fin de période : un taux ne se compare qu’à l’arrivée. Un objectif dit « par référent » est déjà multiplié par les référents."
    >
      {lignes.length === 0 ? (
        <EmptyState icon={IconTargetArrow} title="Aucun objectif pour l’instant">
          Choisissez un indicateur : sa cible se suivra à son rythme sur le tableau de bord et dans les bilans.
        </EmptyState>
      ) : (
        <Defile label="Grille des objectifs">
          <table className={classes.grille}>
            <thead>
              <tr>
                <th scope="col">Indicateur</th>
                {colonnes.map((colonne, rang) => {
                  const precedente = colonnes[rang - 1]
                  return (
                    <th key={titreOf(colonne)} scope="col">
                      {titreOf(colonne)}
                      {writer && typeof precedente === 'number' && colonne !== null && manque(precedente, colonne) && (
                        <Button
                          size="sm"
                          emphasis="text"
                          icon={IconCopy}
                          aria-label={`Reprendre pour ${colonne} les objectifs de ${precedente}`}
                          onClick={() => take(precedente, colonne)}
                        >
                          {`Reprendre ${precedente}`}
                        </Button>
                      )}
                    </th>
                  )
                })}
                <th scope="col">Rythme</th>
              </tr>
            </thead>
            <tbody>
              {lignes.map((ligne) => (
                <tr key={ligne}>
                  <th scope="row">
                    {INDICATEURS[ligne].libelle} <span className={classes.discret}>{ligne.replaceAll('_', ' ')}</span>
                  </th>
                  {colonnes.map((colonne) => (
                    <td key={titreOf(colonne)}>
                      <ObjectifCellule
                        indicateur={ligne}
                        periode={titreOf(colonne)}
                        cible={cibleOf(operation, ligne, colonne)}
                        onWrite={writer ? (cible) => write(ligne, colonne, cible) : undefined}
                      />
                    </td>
                  ))}
                  <td className={classes.rythme}>{rythmeOf(ligne)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Defile>
      )}
      {writer && (
        <div className={classes.ajout}>
          <SelectField
            label="Ajouter un indicateur"
            searchable
            placeholder="Choisir un indicateur"
            options={OPTIONS.filter(({ value }) => !lignes.includes(value))}
            value={null}
            onChange={(indicateur) => indicateur !== null && setAjoutees((liste) => [...liste, indicateur])}
          />
        </div>
      )}
    </Panel>
  )
}
