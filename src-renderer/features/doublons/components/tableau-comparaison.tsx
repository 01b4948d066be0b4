import { type KeyboardEvent, useId } from 'react'
import type { Comparaison } from '../../../../src-main/contract/doublon'
import {
  CHAMP_FUSION_LABELS,
  CHAMPS_FUSION,
  type ChampFusion,
  type ChoixFusion,
  COTES_FUSION,
  type CoteFusion,
} from '../../../../src-main/domain/participant/fusion'
import { isSame, NUMERO_COTE, RAISON_CHOIX_LABELS, valeurOf } from '../champs'
import classes from './comparaison.module.css'

interface TableauComparaisonProps {
  comparaison: Comparaison
  choix: ChoixFusion
  onChoix: (champ: ChampFusion, cote: CoteFusion) => void
}

/** Each field of both files; where they differ, one of the two is chosen, by mouse or by keyboard. */
export function TableauComparaison({ comparaison, choix, onChoix }: TableauComparaisonProps) {
  const group = useId()
  const { premier, second } = comparaison

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    const champ = CHAMPS_FUSION.find((un) => event.target instanceof HTMLInputElement && event.target.dataset.champ === un)
    if (champ === undefined) return
    const cote = COTES_FUSION.find((un) => String(NUMERO_COTE[un]) === event.key)
    if (cote) {
      onChoix(champ, cote)
      event.currentTarget.querySelector<HTMLElement>(`[data-champ="${champ}"][value="${cote}"]`)?.focus()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const checked = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input:checked')]
      const place = checked.findIndex((input) => input.dataset.champ === champ)
      checked[place + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
    } else return
    event.preventDefault()
  }

  return (
    <table className={classes.table} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col">Champ</th>
          <th scope="col">Dossier 1, {premier.identite.id}</th>
          <th scope="col">Dossier 2, {second.identite.id}</th>
          <th scope="col">Pourquoi ce choix</th>
        </tr>
      </thead>
      <tbody>
        {CHAMPS_FUSION.map((champ) =>
          isSame(premier.identite, second.identite, champ) ? (
            <tr key={champ} className={classes.pareil}>
              <th scope="row">{CHAMP_FUSION_LABELS[champ]}</th>
              <td colSpan={2}>{valeurOf(premier.identite, champ) ?? <span className={classes.vide}>vide</span>}</td>
              <td>Identiques</td>
            </tr>
          ) : (
            <tr key={champ} className={classes.different}>
              <th scope="row">{CHAMP_FUSION_LABELS[champ]}</th>
              {COTES_FUSION.map((cote) => {
                const valeur = valeurOf(comparaison[cote].identite, champ)
                return (
                  <td key={cote} data-chosen={choix[champ] === cote || undefined}>
                    <label className={classes.valeur}>
                      <input
                        type="radio"
                        name={`${group}${champ}`}
                        value={cote}
                        data-champ={champ}
                        checked={choix[champ] === cote}
                        aria-label={`${CHAMP_FUSION_LABELS[champ]}, dossier ${NUMERO_COTE[cote]} : ${valeur ?? 'vide'}`}
                        onChange={() => onChoix(champ, cote)}
                      />
                      {valeur ?? <span className={classes.vide}>vide</span>}
                    </label>
                  </td>
                )
              })}
              <td>{raisonOf(comparaison, choix, champ)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}

function raisonOf(comparaison: Comparaison, choix: ChoixFusion, champ: ChampFusion): string {
  const { cote, raison } = comparaison.choix[champ]
  if (choix[champ] !== cote) return 'Votre choix'
  return raison === 'identiques' ? 'Identiques' : RAISON_CHOIX_LABELS[raison]
}
