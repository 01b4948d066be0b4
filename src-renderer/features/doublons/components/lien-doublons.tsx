import { IconUsersGroup } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '../../../components/ui/button'

/** From the list of people to the files that may be one. */
export function LienDoublons() {
  const navigate = useNavigate()
  return (
    <Button icon={IconUsersGroup} onClick={() => void navigate({ to: '/participants/doublons' })}>
      Doublons
    </Button>
  )
}
