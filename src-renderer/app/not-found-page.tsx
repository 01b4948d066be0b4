import { IconMapPinOff } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '../components/ui/button'
import { EmptyState } from '../components/ui/empty-state'
import { Page } from '../components/ui/page'

/** An address that leads nowhere: an old link, a file that was merged. */
export function NotFoundPage() {
  const navigate = useNavigate()
  return (
    <Page>
      <EmptyState
        icon={IconMapPinOff}
        title="Cet écran n’existe pas"
        action={
          <Button emphasis="primary" onClick={() => void navigate({ to: '/' })}>
            Revenir à l’accueil
          </Button>
        }
      >
        Le lien suivi ne mène plus nulle part. Cherchez la personne avec Ctrl + K.
      </EmptyState>
    </Page>
  )
}
