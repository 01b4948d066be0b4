import { type Icon, IconChevronRight, IconCirclePlus, IconCompass, IconFolderOpen, IconHistory } from '@tabler/icons-react'
import { useEffect, useEffectEvent } from 'react'
import type { LockReason } from '../../../app/use-app-events'
import { Callout } from '../../../components/ui/callout'
import { LoadingRows } from '../../../components/ui/states'
import type { RouteError } from '../../../lib/client'
import { useCommand, useRoute } from '../../../lib/use-route'
import type { CoffreRef, CoffreState } from '../coffre-page'
import classes from './coffre.module.css'
import { DemonstrationProgress } from './demonstration-progress'
import { UnlockForm } from './unlock-form'

interface WelcomeProps {
  connus: CoffreState['connus']
  chosen: CoffreRef | null
  lockReason: LockReason | null
  onChoose: (coffre: CoffreRef | null) => void
  onCreate: () => void
  onForgotten: (coffre: CoffreRef) => void
  onRestore: () => void
  onProblem: (error: RouteError, coffre?: CoffreRef | null) => boolean
}

const LOCK_MESSAGES: Record<LockReason, string | null> = {
  inactivity: 'Jalon s’est verrouillé, faute d’activité. Ce qui était écrit est enregistré.',
  system: 'Jalon s’est verrouillé avec la session de l’ordinateur. Ce qui était écrit est enregistré.',
  user: null,
}

/** The first screen: the vault of every day, or one of the three other ways in. */
export function Welcome({ connus, chosen, lockReason, onChoose, onCreate, onForgotten, onRestore, onProblem }: WelcomeProps) {
  const folder = useCommand('coffre.chooseFolder', { onDone: (found) => found && onChoose(found) })
  const demonstration = useCommand('coffre.demonstration', { refresh: ['coffre.'], quiet: (error) => onProblem(error, null) })
  const lockMessage = lockReason && LOCK_MESSAGES[lockReason]

  return (
    <>
      <h1 className={classes.title}>{chosen ? 'Ouvrir votre coffre' : 'Bienvenue dans Jalon'}</h1>
      {!chosen && connus.length === 0 && (
        <p className={classes.lead}>
          Un coffre est le dossier chiffré où votre équipe range ses participants. Créez le vôtre, ou essayez d’abord avec des personnes
          inventées.
        </p>
      )}
      {lockMessage && chosen && (
        <div className={classes.notice}>
          <Callout>{lockMessage}</Callout>
        </div>
      )}
      {chosen ? (
        <ChosenCoffre
          key={chosen.ref}
          coffre={chosen}
          connus={connus}
          onChoose={onChoose}
          onForgotten={() => onForgotten(chosen)}
          onProblem={onProblem}
        />
      ) : (
        connus.length > 0 && (
          <div className={classes.choices}>
            {connus.map((coffre) => (
              <Choice
                key={coffre.ref}
                icon={IconFolderOpen}
                title={coffre.structure}
                detail={coffre.emplacement}
                onClick={() => onChoose(coffre)}
              />
            ))}
          </div>
        )
      )}
      {(chosen || connus.length > 0) && <p className={classes.or}>Ou bien</p>}
      <div className={classes.choices}>
        <Choice
          icon={IconCirclePlus}
          title="Créer un coffre"
          detail="Votre structure, vous-même, puis la reprise de vos tableaux"
          onClick={onCreate}
        />
        <Choice
          icon={IconFolderOpen}
          title={connus.length > 0 ? 'Ouvrir un autre coffre' : 'Ouvrir un coffre'}
          detail="Sur ce poste, une clé USB ou un dossier partagé"
          onClick={() => folder.mutate({ creation: false })}
        />
        <Choice
          icon={IconHistory}
          title="Restaurer une sauvegarde"
          detail="Elle montre ce qu’elle contient avant de rien remplacer"
          onClick={onRestore}
        />
        <Choice
          icon={IconCompass}
          title="Essayer la démonstration"
          detail="Des personnes inventées, pour tout essayer sans risque"
          busy={demonstration.isPending}
          onClick={() => demonstration.mutate({})}
        />
      </div>
      {demonstration.isPending && <DemonstrationProgress />}
    </>
  )
}

interface ChosenCoffreProps {
  coffre: CoffreRef
  connus: CoffreState['connus']
  onChoose: (coffre: CoffreRef | null) => void
  onForgotten: () => void
  onProblem: (error: RouteError, coffre?: CoffreRef | null) => boolean
}

function ChosenCoffre({ coffre, connus, onChoose, onForgotten, onProblem }: ChosenCoffreProps) {
  const details = useRoute('coffre.inspect', { ref: coffre.ref })
  const report = useEffectEvent((error: RouteError) => onProblem(error, coffre))
  useEffect(() => {
    if (details.error) report(details.error)
  }, [details.error])
  if (!details.data) {
    return (
      <div className={classes.card}>
        {details.error ? <p role="alert">{details.error.message}</p> : <LoadingRows rows={4} height={28} />}
      </div>
    )
  }
  return (
    <UnlockForm
      coffre={coffre}
      details={details.data}
      onChange={connus.length > 1 || !coffre.structure ? () => onChoose(null) : undefined}
      onForgotten={onForgotten}
      onProblem={onProblem}
      onRefused={() => void details.refetch()}
    />
  )
}

interface ChoiceProps {
  icon: Icon
  title: string
  detail: string
  onClick: () => void
  busy?: boolean
}

function Choice({ icon: Glyph, title, detail, onClick, busy = false }: ChoiceProps) {
  return (
    <button type="button" className={classes.choice} aria-disabled={busy || undefined} onClick={() => !busy && onClick()}>
      <Glyph size={24} stroke={1.75} aria-hidden />
      <span className={classes.choiceText}>
        <b>{title}</b>
        <span>{detail}</span>
      </span>
      <IconChevronRight size={20} stroke={1.75} aria-hidden />
    </button>
  )
}
