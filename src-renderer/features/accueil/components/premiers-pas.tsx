import { IconCircle, IconCircleCheckFilled, IconSparkles } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { Button } from '../../../components/ui/button'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { useHasRole } from '../../../lib/session'
import { useRoute } from '../../../lib/use-route'
import classes from './premiers-pas.module.css'

/** A vault without anybody yet: what to set up, in order; for those who set nothing up, what this page will say. */
export function PremiersPas() {
  const installs = useHasRole('coordinateur', 'administrateur')
  return installs ? <Steps /> : <Waiting />
}

function Waiting() {
  return (
    <EmptyState icon={IconSparkles} title="Tout commence ici">
      Cet écran dira chaque matin qui a besoin de vous, et pourquoi. Il se remplira avec vos premiers participants.
    </EmptyState>
  )
}

function Steps() {
  const router = useRouter()
  const coordinates = useHasRole('coordinateur')
  const settings = useRoute('parametre.get', {})
  const referents = useRoute('parametre.referents', {})
  const operations = useRoute('operation.list', {})
  if (!settings.data || !referents.data || !operations.data) return null
  const steps = [
    {
      path: '/operations',
      title: 'Créer une opération',
      text: 'Ses dates, ses règles de sortie et ses objectifs ; des modèles sont prêts.',
      verb: 'Créer',
      done: operations.data.length > 0,
    },
    {
      path: '/parametres',
      title: 'Compléter la structure et l’équipe',
      text: 'Le nom et l’adresse des documents, les référents de parcours, les comptes.',
      verb: 'Compléter',
      done: referents.data.length > 0 && settings.data.structure.adresse !== null,
    },
    {
      path: '/reprise',
      title: 'Reprendre vos tableaux',
      text: 'Les dossiers d’un autre outil ou d’un tableur entrent en une fois, avec un compte rendu.',
      verb: 'Reprendre',
      done: false,
    },
  ]
  if (coordinates) {
    steps.push({
      path: '/participants/nouvelle',
      title: 'Ou saisir une première prescription',
      text: 'Deux minutes par personne ; cet écran dira ensuite chaque matin qui a besoin de vous.',
      verb: 'Saisir',
      done: false,
    })
  }
  const next = steps.find(({ done }) => !done)?.path

  return (
    <Panel title="Premiers pas" note="l’ordre est libre ; chaque chose pourra être changée">
      <ol className={classes.steps}>
        {steps.map(({ path, title, text, verb, done }) => {
          const Glyph = done ? IconCircleCheckFilled : IconCircle
          return (
            <li key={path} className={classes.step} data-done={done || undefined}>
              <Glyph size={22} stroke={1.75} aria-label={done ? 'Fait' : 'À faire'} />
              <div>
                <h3>{title}</h3>
                <p>{text}</p>
              </div>
              <Button emphasis={path === next ? 'primary' : 'secondary'} onClick={() => router.history.push(path)}>
                {done ? 'Voir' : verb}
              </Button>
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}
