import {
  type Icon,
  IconBriefcase,
  IconCircleCheck,
  IconClipboardList,
  IconDoorEnter,
  IconFileX,
  IconFlag,
  IconMessageCircle,
  IconPaperclip,
  IconRoute,
  IconSignature,
  IconUserCheck,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import { Button } from '../../../components/ui/button'
import { type Action, useOpenAction } from '../actions'
import type { OngletDossier } from '../onglets'
import classes from './manques.module.css'

type Manque = ParticipationDossier['manques'][number]

const ICONS: Record<Manque['vers'], Icon> = {
  identite: IconClipboardList,
  entree_fse: IconClipboardList,
  accueil: IconDoorEnter,
  etape: IconRoute,
  entretien: IconMessageCircle,
  sortie_fse: IconClipboardList,
  suivi: IconBriefcase,
  demande: IconFlag,
  eligibilite: IconUserCheck,
  prescription: IconSignature,
  contrat: IconSignature,
  pieces: IconPaperclip,
}

const VERBES: Record<Manque['vers'], string> = {
  identite: 'Compléter',
  entree_fse: 'Compléter',
  accueil: 'Noter',
  etape: 'Ajouter',
  entretien: 'Noter',
  sortie_fse: 'Compléter',
  suivi: 'Noter',
  demande: 'Demander',
  eligibilite: 'Compléter',
  prescription: 'Compléter',
  contrat: 'Ouvrir',
  pieces: 'Joindre',
}

/** What is mended in another tab of the file, and not in a form. */
const ONGLETS: Partial<Record<Manque['vers'], OngletDossier>> = {
  prescription: 'identite',
  contrat: 'etapes',
  pieces: 'pieces',
}

/** What the file lacks: the thing, the rule that asks for it, and the verb that mends it. */
export function Manques({ participation }: { participation: ParticipationDossier }) {
  const open = useOpenAction()
  const navigate = useNavigate()
  const mend = (manque: Manque) => {
    const onglet = ONGLETS[manque.vers]
    const action = actionOf(manque)
    if (onglet) void navigate({ to: '.', search: (search) => ({ ...search, onglet }), replace: true })
    if (action) open(action)
  }
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
              <Button size="sm" onClick={() => mend(manque)} aria-label={`${verbOf(manque)} : ${manque.titre}`}>
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
  return manque.objet !== null && manque.vers === 'etape' ? 'Corriger' : VERBES[manque.vers]
}

function actionOf(manque: Manque): Action | null {
  switch (manque.vers) {
    case 'etape':
    case 'entretien':
      return { type: manque.vers, id: manque.objet }
    case 'suivi':
      return { type: 'suivi', echeance: manque.code === 'suivi_3' ? 3 : 6 }
    case 'demande':
      return { type: 'demande', nature: manque.code === 'demande_entree' ? 'entree' : 'prolongation' }
    case 'eligibilite':
      return { type: 'criteres' }
    case 'contrat':
      return { type: 'contrat', id: manque.objet }
    case 'prescription':
    case 'pieces':
      return null
    default:
      return { type: manque.vers }
  }
}
