import { useDebouncedValue } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import type { RouteOutput } from '../../../../src-main/contract/api'
import type { IdentiteSaisie } from '../../../../src-main/contract/participant'
import { Callout } from '../../../components/ui/callout'
import { LinkButton } from '../../../components/ui/link-button'
import { formatDate, formatFullName } from '../../../lib/formats'
import { useRoute } from '../../../lib/use-route'
import classes from './doublons.module.css'

type Found = RouteOutput<'participant.findDoublons'>

/** Says, while the name is typed, that the person may already have a file. */
export function Doublons({ identite }: { identite: IdentiteSaisie }) {
  const navigate = useNavigate()
  const [asked] = useDebouncedValue(identite, 300)
  const { nom, prenom, nom_naissance, sexe, date_naissance, telephone, courriel, identifiant_ft } = asked
  const enabled = nom.trim().length > 1 && prenom.trim().length > 1
  const person = { nom, prenom, nom_naissance, sexe, date_naissance, telephone, courriel, identifiant_ft }
  const found = useRoute('participant.findDoublons', person, { enabled, keepPrevious: true }).data ?? []
  if (!enabled || found.length === 0) return null
  return (
    <Callout tone="attention" title={titleOf(found)}>
      <ul className={classes.liste}>
        {found.map((personne) => (
          <li key={personne.id}>
            <LinkButton onClick={() => void navigate({ to: '/participants/$id', params: { id: personne.id } })}>
              {formatFullName(personne)}
            </LinkButton>
            <span className={classes.detail}>
              {[
                personne.date_naissance && `né(e) le ${formatDate(personne.date_naissance)}`,
                personne.commune,
                personne.referent && `référent : ${personne.referent}`,
                personne.raison,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Callout>
  )
}

function titleOf(found: Found): string {
  if (found.some(({ niveau }) => niveau === 'certain')) return 'Cette personne a déjà un dossier'
  return found.length === 1 ? 'Cette personne a peut-être déjà un dossier' : 'Cette personne a peut-être déjà l’un de ces dossiers'
}
