import { IconRefresh } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { Button } from '../../../components/ui/button'
import type { RouteError } from '../../../lib/client'
import type { CoffreRef } from '../coffre-page'
import { problemOf } from '../problems'
import classes from './coffre.module.css'

interface ProblemScreenProps {
  error: RouteError
  coffre: CoffreRef | null
  onRetry: () => void
  onRestore: () => void
  onOther: () => void
}

/** A vault that cannot be opened: what happened, what to do in order, and where it is. */
export function ProblemScreen({ error, coffre, onRetry, onRestore, onOther }: ProblemScreenProps) {
  const { icon: Glyph, title, steps } = problemOf(error.code)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  return (
    <>
      <div className={classes.problemHead}>
        <Glyph size={32} stroke={1.5} aria-hidden />
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h1>
      </div>
      <div className={classes.card} role="alert">
        <p>{error.message}</p>
        <ol className={classes.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {coffre && (
          <p className={classes.detail}>
            {coffre.structure && `${coffre.structure}, `}
            {coffre.emplacement}
          </p>
        )}
        <div className={classes.actions}>
          <Button emphasis="primary" size="lg" icon={IconRefresh} onClick={onRetry}>
            Réessayer
          </Button>
          {error.code === 'coffre_endommage' && (
            <Button size="lg" onClick={onRestore}>
              Restaurer une sauvegarde
            </Button>
          )}
          <Button size="lg" onClick={onOther}>
            Choisir un autre coffre
          </Button>
        </div>
      </div>
    </>
  )
}
