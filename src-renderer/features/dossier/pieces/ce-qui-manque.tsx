import { IconCircleCheck } from '@tabler/icons-react'
import type { ParticipationPieces, PreuveDossier } from '../../../../src-main/contract/piece'
import { StatusText } from '../../../components/ui/badge'
import { Button } from '../../../components/ui/button'
import { Panel } from '../../../components/ui/panel'
import { CompletudeBadge } from './completude-badge'
import classes from './pieces.module.css'

interface CeQuiManqueProps {
  participation: ParticipationPieces
  ecriture: boolean
  onAdd: (preuve: PreuveDossier) => void
}

/** The proofs still to bring, with the reason and what would satisfy; then the answers still missing. */
export function CeQuiManque({ participation, ecriture, onAdd }: CeQuiManqueProps) {
  const { preuves, donnees, completude } = participation
  const manquantes = preuves.filter(({ etat }) => etat !== 'jointe' && etat !== 'au_dossier')
  return (
    <Panel
      title="Ce qui manque"
      note={manquantes.length === 0 ? undefined : `${manquantes.length} sur ${preuves.length} preuves`}
      flush
      className={classes.manque}
      aside={<CompletudeBadge completude={completude} />}
    >
      {manquantes.length === 0 && (
        <p className={classes.rien}>
          <IconCircleCheck size={18} stroke={1.75} aria-hidden />
          {donnees.length === 0 ? 'Tout est là, et prouvé.' : 'Toutes les preuves sont là.'}
        </p>
      )}
      <ul className={classes.manquantes}>
        {manquantes.map((preuve) => (
          <li key={preuve.cle} className={classes.manquante}>
            <div className={classes.texte}>
              <div className={classes.ligneTitre}>
                <p className={classes.titre}>{preuve.titre}</p>
                {preuve.etat !== 'manquante' && <StatusText vocabulary="piece" code={preuve.etat} />}
              </div>
              <p className={classes.raison}>{preuve.etat === 'manquante' ? preuve.attendu : preuve.raison}</p>
            </div>
            {ecriture && (
              <Button size="sm" onClick={() => onAdd(preuve)} aria-label={`Ajouter la preuve : ${preuve.titre}`}>
                Ajouter
              </Button>
            )}
          </li>
        ))}
      </ul>
      {donnees.length > 0 && <p className={classes.donnees}>{`Réponses à remplir : ${donnees.join(', ')}.`}</p>}
    </Panel>
  )
}
