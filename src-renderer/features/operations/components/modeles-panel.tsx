import type { ModeleOperation } from '../../../../src-main/domain/operation/modele'
import { MODELES_OPERATION } from '../../../../src-main/domain/operation/modeles'
import { Button } from '../../../components/ui/button'
import { Panel } from '../../../components/ui/panel'
import { formatCount } from '../../../lib/formats'
import classes from '../operations.module.css'

/** What a model brings, in one line. */
export function apports({ objectifs, phases, regles, territoire, norme_file_active, criteres_entree }: ModeleOperation): string {
  const nombre = Object.keys(regles).length
  return [
    nombre === 0 ? 'règles par défaut' : formatCount(nombre, 'règle propre', 'règles propres'),
    objectifs.length > 0 && formatCount(objectifs.length, 'objectif'),
    phases.length > 0 && formatCount(phases.length, 'phase'),
    territoire.length > 0 && formatCount(territoire.length, 'EPCI', 'EPCI'),
    norme_file_active !== null && `${norme_file_active} personnes par référent`,
    criteres_entree.length > 0 && formatCount(criteres_entree.length, 'critère d’entrée', 'critères d’entrée'),
  ]
    .filter(Boolean)
    .join(', ')
}

const capitale = (texte: string) => texte.charAt(0).toLocaleUpperCase('fr') + texte.slice(1)

/** The models shipped with the application; one button each. */
export function ModelesPanel({ existantes, onChoose }: { existantes: readonly string[]; onChoose: (code: string) => void }) {
  return (
    <Panel title="Modèles livrés" note="tels que des équipes les ont publiés, entièrement modifiables">
      <ul className={classes.modeles}>
        {MODELES_OPERATION.map((modele) => (
          <li key={modele.code}>
            <div>
              <b>{modele.intitule}</b>
              <p>
                {modele.public && `${modele.public}. `}
                {capitale(apports(modele))}.
              </p>
            </div>
            {existantes.includes(modele.code) ? (
              <span className={classes.discret}>Déjà créée</span>
            ) : (
              <Button size="sm" aria-label={`Créer depuis le modèle ${modele.intitule}`} onClick={() => onChoose(modele.code)}>
                Créer
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
