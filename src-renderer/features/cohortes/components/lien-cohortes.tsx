import { IconListCheck } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '../../../components/ui/button'

/** From the list of people to the lists received from France Travail. */
export function LienCohortes() {
  const navigate = useNavigate()
  return (
    <Button icon={IconListCheck} onClick={() => void navigate({ to: '/participants/cohortes' })}>
      Cohortes
    </Button>
  )
}
