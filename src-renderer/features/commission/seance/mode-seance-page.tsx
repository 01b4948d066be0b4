import { useSessionStorage } from '@mantine/hooks'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { SeanceDetail } from '../../../../src-main/contract/commission'
import type { Decision } from '../../../../src-main/domain/commission/commission'
import { Button } from '../../../components/ui/button'
import { QueryView } from '../../../components/ui/states'
import { call } from '../../../lib/client'
import { useHasRole } from '../../../lib/session'
import { useRoute } from '../../../lib/use-route'
import { AideTouches } from './aide-touches'
import { BarreSeance } from './barre-seance'
import { BoutonsDecision } from './boutons-decision'
import { DecisionDialog } from './decision-dialog'
import { DossierProjete } from './dossier-projete'
import classes from './mode-seance.module.css'
import { useDecisions } from './use-decisions'
import { useEcran } from './use-ecran'
import { useTimer } from './use-timer'
import { useTouches } from './use-touches'

/** The session on the screen and on the wall: one dossier at a time, a decision in one gesture. */
export function ModeSeancePage() {
  const { id } = useParams({ from: '/commission/$id/seance' })
  const seance = useRoute('commission.get', { id })
  return <QueryView query={seance}>{(value) => <ModeSeance seance={value} />}</QueryView>
}

function ModeSeance({ seance }: { seance: SeanceDetail }) {
  const navigate = useNavigate()
  const { passage: asked } = useSearch({ from: '/commission/$id/seance' })
  const coordination = useHasRole('coordinateur')
  const passages = seance.passagesListe
  const [index, setIndex] = useState(() => firstIndex(seance, asked))
  // Kept while the window is open: coming back to the room never shows the names that were hidden.
  const [anonyme, setAnonyme] = useSessionStorage({ key: 'jalon.projection', defaultValue: false, getInitialValueInEffect: false })
  const [dialog, setDialog] = useState(false)
  const { decide, undo, canUndo, pending } = useDecisions()
  const passage = passages[Math.min(index, passages.length - 1)] ?? null
  const synthese = useRoute('commission.synthese', { passage: passage?.id ?? '' }, { enabled: passage !== null })
  const next = passages[index + 1]
  // Read ahead: the room does not wait between two dossiers.
  useRoute('commission.synthese', { passage: next?.id ?? '' }, { enabled: next !== undefined })
  const ecran = useEcran()
  const seconds = useTimer(passage?.id ?? null)

  useEffect(() => {
    void call('fenetre.fullscreen', { actif: true })
    return () => void call('fenetre.fullscreen', { actif: false })
  }, [])

  const quit = () => void navigate({ to: '/commission/$id', params: { id: seance.id } })
  const go = (by: number) => setIndex((current) => Math.min(Math.max(current + by, 0), passages.length - 1))
  const reason =
    seance.etat === 'en_seance'
      ? coordination
        ? null
        : 'La coordination écrit les décisions.'
      : 'Les décisions se prennent séance ouverte.'

  function choose(decision: Decision) {
    if (passage === null || reason !== null || pending) return
    // A refusal is explained: the motive is asked for at once, the decision already saved.
    decide(passage, { decision }, () => decision === 'defavorable' && passage.motif === null && setDialog(true))
  }

  function takeBack() {
    const id = undo()
    const back = passages.findIndex((each) => each.id === id)
    if (back !== -1) setIndex(back)
  }

  const motif = () => reason === null && synthese.data && setDialog(true)
  useTouches(
    {
      f: () => choose('favorable'),
      d: () => choose('defavorable'),
      a: () => choose('ajourne'),
      o: () => choose('sans_objet'),
      m: motif,
      z: takeBack,
      n: () => setAnonyme((shown) => !shown),
      e: ecran?.onMove,
      arrowleft: () => go(-1),
      arrowright: () => go(1),
      escape: quit,
    },
    !dialog,
  )

  if (passage === null) {
    return (
      <div className={classes.empty}>
        <p>Cette séance n’a aucun dossier.</p>
        <Button onClick={quit}>Revenir à la préparation</Button>
      </div>
    )
  }
  return (
    <div className={classes.screen}>
      <BarreSeance seance={seance} current={passage} seconds={seconds} onSelect={setIndex} />
      <div className={classes.body}>
        <DossierProjete seance={seance} passage={passage} rang={passages.indexOf(passage) + 1} synthese={synthese.data} anonyme={anonyme} />
      </div>
      <div className={classes.foot}>
        {reason !== null && <p className={classes.reason}>{reason}</p>}
        <BoutonsDecision
          passage={passage}
          synthese={synthese.data}
          suivante={seance.suivante}
          strict={anonyme && seance.projection_stricte}
          reason={reason}
          onDecide={choose}
        />
      </div>
      <AideTouches
        anonyme={anonyme}
        canUndo={canUndo}
        onPrevious={() => go(-1)}
        onNext={() => go(1)}
        onMotif={motif}
        onUndo={takeBack}
        onAnonyme={() => setAnonyme((shown) => !shown)}
        ecran={ecran}
        onQuit={quit}
      />
      {dialog && synthese.data && (
        <DecisionDialog
          key={passage.id}
          passage={passage}
          synthese={synthese.data}
          anonyme={anonyme}
          busy={pending}
          onSave={(changes) => decide(passage, changes, () => setDialog(false))}
          onClose={() => setDialog(false)}
        />
      )}
    </div>
  )
}

/** The dossier asked for, else the first one without a decision. */
function firstIndex({ passagesListe }: SeanceDetail, asked: string | undefined): number {
  const found = passagesListe.findIndex(({ id, decision }) => (asked === undefined ? decision === null : id === asked))
  return Math.max(found, 0)
}
