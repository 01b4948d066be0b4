import { useNavigate } from '@tanstack/react-router'
import type { PassageRow } from '../../../../src-main/contract/commission'
import { PersonName } from '../../../components/ui/person-name'
import classes from './ordre-du-jour.module.css'

/** The name of a person of the agenda, which opens their file. */
export function LienDossier({ passage }: { passage: PassageRow }) {
  const navigate = useNavigate()
  return (
    <button
      type="button"
      className={classes.lien}
      onClick={() => void navigate({ to: '/participants/$id', params: { id: passage.participant } })}
    >
      <PersonName nom={passage.nom} prenom={passage.prenom} />
    </button>
  )
}
