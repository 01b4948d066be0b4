import { IconRotate } from '@tabler/icons-react'
import type { OperationFiche } from '../../../../src-main/contract/operation'
import { type ContenuRegles, diffRegles, valeurEnVigueur } from '../../../../src-main/domain/operation/jeu-regles'
import { CLES_REGLE, type CleRegle, REGLES_CATALOGUE } from '../../../../src-main/domain/sortie/regles'
import { Button } from '../../../components/ui/button'
import classes from '../operations.module.css'
import { RegleField } from './regle-field'

interface Props {
  fiche: OperationFiche
  essai: ContenuRegles
  onChange: (essai: ContenuRegles) => void
}

/** Every setting, with what it changes; the ones that differ from the rules in force can be put back one by one. */
export function EditeurRegles({ fiche, essai, onChange }: Props) {
  const changees = new Set(changedKeys(fiche.regles, essai))
  const set = (cle: CleRegle, valeur: string) => onChange({ ...essai, [cle]: valeur })
  function reset(cle: CleRegle) {
    const { [cle]: _retiree, ...reste } = essai
    const enVigueur = (fiche.regles as ContenuRegles)[cle]
    onChange(enVigueur === undefined ? reste : { ...reste, [cle]: enVigueur })
  }
  return (
    <ul className={classes.editeur}>
      {CLES_REGLE.map((cle) => (
        <li key={cle} data-change={changees.has(cle) || undefined}>
          <RegleField cle={cle} valeur={valeurEnVigueur(essai, cle)} onChange={(valeur) => set(cle, valeur)} />
          {changees.has(cle) && (
            <Button
              size="sm"
              emphasis="text"
              icon={IconRotate}
              aria-label={`Remettre la règle en vigueur : ${REGLES_CATALOGUE[cle].libelle}`}
              onClick={() => reset(cle)}
            >
              Remettre la règle en vigueur
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The settings that differ; a value still being typed counts as different. */
function changedKeys(avant: ContenuRegles, apres: ContenuRegles): CleRegle[] {
  try {
    return diffRegles(avant, apres).map(({ cle }) => cle)
  } catch {
    return CLES_REGLE.filter((cle) => valeurEnVigueur(avant, cle) !== valeurEnVigueur(apres, cle))
  }
}
