import {
  type Icon,
  IconBriefcase,
  IconCircleCheck,
  IconClipboardList,
  IconDoorEnter,
  IconFileX,
  IconFlag,
  IconMessageCircle,
  IconRoute,
} from '@tabler/icons-react'
import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import { Button } from '../../../components/ui/button'
import { type Action, useOpenAction } from '../actions'
import classes from './manques.module.css'

type Manque = ParticipationDossier['manques'][number]

const ICONS: Record<Manque['vers'], Icon> = {
  identite: IconClipboardList,
  participation: IconClipboardList,
  accueil: IconDoorEnter,
  etape: IconRoute,
  entretien: IconMessageCircle,
  sortie_fse: IconClipboardList,
  suivi: IconBriefcase,
  demande: IconFlag,
}

const VERBES: Record<Manque['vers'], string> = {
  identite: 'Compléter',
  participation: 'Compléter',
  accueil: 'Noter',
  etape: 'Ajouter',
  entretien: 'Noter',
  sortie_fse: 'Compléter',
  suivi: 'Noter',
  demande: 'Demander',
}

/** What the file lacks: the thing, the rule that asks for it, and the verb that mends it. */
export function Manques({ participation }: { participation: ParticipationDossier }) {
  const open = useOpenAction()
  const { manques, acces } = participation
  if (manques.length === 0) {
    return (
      <p className={classes.rien}>
        <IconCircleCheck size={18} stroke={1.75} aria-hidden />
        Rien ne manque à ce dossier aujourd’hui.
      </p>
    )
  }
  return (
    <ul className={classes.liste}>
      {manques.map((manque) => {
        const Glyph = manque.code === 'justificatif' ? IconFileX : ICONS[manque.vers]
        return (
          <li key={`${manque.code}-${manque.objet}`} className={classes.ligne} data-gravite={manque.gravite}>
            <Glyph size={18} stroke={1.75} aria-hidden />
            <div className={classes.texte}>
              <p className={classes.titre}>{manque.titre}</p>
              <p className={classes.raison}>{manque.raison}</p>
            </div>
            {acces.ecriture && (
              <Button size="sm" onClick={() => open(actionOf(manque))} aria-label={`${verbOf(manque)} : ${manque.titre}`}>
                {verbOf(manque)}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function verbOf(manque: Manque): string {
  return manque.objet === null ? VERBES[manque.vers] : 'Corriger'
}

function actionOf(manque: Manque): Action {
  switch (manque.vers) {
    case 'etape':
    case 'entretien':
      return { type: manque.vers, id: manque.objet }
    case 'suivi':
      return { type: 'suivi', echeance: manque.code === 'suivi_3' ? 3 : 6 }
    case 'demande':
      return { type: 'demande', nature: manque.code === 'demande_entree' ? 'entree' : 'prolongation' }
    default:
      return { type: manque.vers }
  }
}
