import { useState } from 'react'
import type { RouteOutput } from '../../../src-main/contract/api'
import type { LockReason } from '../../app/use-app-events'
import type { RouteError } from '../../lib/client'
import { CoffreLayout } from './components/coffre-layout'
import { CreateForm } from './components/create-form'
import { ProblemScreen } from './components/problem-screen'
import { RecoverForm } from './components/recover-form'
import { RecoveryKey } from './components/recovery-key'
import { RestoreForm } from './components/restore-form'
import { Welcome } from './components/welcome'
import { isProblem } from './problems'

export type CoffreState = RouteOutput<'coffre.state'>
export type CoffreRef = Pick<CoffreState['connus'][number], 'ref' | 'emplacement'> & Partial<CoffreState['connus'][number]>

type View =
  | { name: 'accueil' }
  | { name: 'creer' }
  | { name: 'cle'; recoveryKey: string }
  | { name: 'oubli'; coffre: CoffreRef }
  | { name: 'restaurer' }
  | { name: 'probleme'; error: RouteError; coffre: CoffreRef | null }

interface CoffrePageProps {
  state: CoffreState
  lockReason: LockReason | null
}

/** Before the session: open, create, recover, try; and what to do when a vault cannot be opened. */
export function CoffrePage({ state, lockReason }: CoffrePageProps) {
  const [view, setView] = useState<View>({ name: 'accueil' })
  const [chosen, setChosen] = useState<CoffreRef | null>(state.connus[0] ?? null)
  const home = () => setView({ name: 'accueil' })

  /** True when the failure deserves a screen of its own. */
  function takeProblem(error: RouteError, coffre: CoffreRef | null = chosen): boolean {
    if (!isProblem(error.code)) return false
    setView({ name: 'probleme', error, coffre })
    return true
  }

  return (
    <CoffreLayout version={state.version}>
      {view.name === 'accueil' && (
        <Welcome
          connus={state.connus}
          chosen={chosen}
          lockReason={lockReason}
          onChoose={setChosen}
          onCreate={() => setView({ name: 'creer' })}
          onForgotten={(coffre) => setView({ name: 'oubli', coffre })}
          onRestore={() => setView({ name: 'restaurer' })}
          onProblem={takeProblem}
        />
      )}
      {view.name === 'creer' && (
        <CreateForm onBack={home} onProblem={takeProblem} onCreated={(recoveryKey) => setView({ name: 'cle', recoveryKey })} />
      )}
      {view.name === 'cle' && <RecoveryKey recoveryKey={view.recoveryKey} />}
      {view.name === 'oubli' && <RecoverForm coffre={view.coffre} onBack={home} onProblem={takeProblem} />}
      {view.name === 'restaurer' && (
        <RestoreForm
          onBack={home}
          onOpen={(coffre) => {
            setChosen(coffre)
            home()
          }}
        />
      )}
      {view.name === 'probleme' && (
        <ProblemScreen
          error={view.error}
          coffre={view.coffre}
          onRetry={home}
          onRestore={() => setView({ name: 'restaurer' })}
          onOther={() => {
            setChosen(null)
            home()
          }}
        />
      )}
    </CoffreLayout>
  )
}
