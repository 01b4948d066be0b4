import { IconAlertCircle, IconCircleCheck, IconFileX } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { AccueilData } from '../../../../src-main/contract/accueil'
import { TYPE_PASSAGE_LABELS } from '../../../../src-main/domain/commission/labels'
import { Badge } from '../../../components/ui/badge'
import { PersonName } from '../../../components/ui/person-name'
import classes from './commission-panel.module.css'

type Dossier = NonNullable<AccueilData['commission']>['dossiers'][number]

/** One dossier of the agenda: who, for what, and whether it is ready. */
export function DossierCommission({ dossier }: { dossier: Dossier }) {
  const navigate = useNavigate()
  const open = () =>
    void navigate({ to: '/participants/$id', params: { id: dossier.participant }, search: { parcours: dossier.participation } })
  return (
    <li>
      <button type="button" className={classes.dossier} onClick={open}>
        <span className={classes.name}>
          <PersonName nom={dossier.nom} prenom={dossier.prenom} />
        </span>
        <span className={classes.type}>{TYPE_PASSAGE_LABELS[dossier.type].toLocaleLowerCase('fr')}</span>
        <span className={classes.state} title={dossier.manques.map(({ libelle }) => libelle).join('\n')}>
          <Readiness manques={dossier.manques} />
        </span>
      </button>
    </li>
  )
}

function Readiness({ manques }: Pick<Dossier, 'manques'>) {
  const [first] = manques
  if (!first) return <Badge icon={IconCircleCheck} tone="succes" label="Dossier prêt" />
  const pieces = manques.filter(({ genre }) => genre === 'piece').length
  if (pieces > 0) return <Badge icon={IconFileX} tone="alerte" label={pieces === 1 ? '1 pièce manque' : `${pieces} pièces manquent`} />
  const label = manques.length === 1 ? first.libelle : `${manques.length} points à voir`
  return <Badge icon={IconAlertCircle} tone="attention" label={label} />
}
