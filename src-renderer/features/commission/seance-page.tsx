import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { SeanceDetail } from '../../../src-main/contract/commission'
import type { EtatCommission } from '../../../src-main/domain/commission/commission'
import { Callout } from '../../components/ui/callout'
import { ConfirmDialog } from '../../components/ui/dialog'
import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { QueryView } from '../../components/ui/states'
import { formatCount, formatLongDate, formatTime } from '../../lib/formats'
import { useHasRole } from '../../lib/session'
import { today } from '../../lib/today'
import { useCommand, useRoute } from '../../lib/use-route'
import { AjoutDialog } from './components/ajout-dialog'
import { ClotureDialog } from './components/cloture-dialog'
import { DecisionsPanel } from './components/decisions-panel'
import { EtatStepper } from './components/etat-stepper'
import { MembresPanel } from './components/membres-panel'
import { MotifDialog } from './components/motif-dialog'
import { OrdreDuJourPanel } from './components/ordre-du-jour-panel'
import { ReportDialog } from './components/report-dialog'
import { SeanceActions } from './components/seance-actions'
import { SeanceDialog } from './components/seance-dialog'
import { verificationsOf } from './components/verifications'
import { VerificationsPanel } from './components/verifications-panel'
import classes from './seance-page.module.css'

/** One session: prepared, held, then closed and locked. */
export function SeancePage() {
  const { id } = useParams({ from: '/shell/commission/$id' })
  const seance = useRoute('commission.get', { id })
  return (
    <Page fill>
      <QueryView query={seance}>{(value) => <Seance key={id} seance={value} />}</QueryView>
    </Page>
  )
}

type Asked = 'ajouter' | 'modifier' | 'reporter' | 'annuler' | 'avancer' | 'cloturer'

function Seance({ seance }: { seance: SeanceDetail }) {
  const navigate = useNavigate()
  const coordination = useHasRole('coordinateur')
  const [asked, setAsked] = useState<Asked | null>(null)
  const [manquesSeuls, setManquesSeuls] = useState(false)
  const close = () => setAsked(null)
  const openSeance = (passage?: string) =>
    void navigate({ to: '/commission/$id/seance', params: { id: seance.id }, search: passage === undefined ? {} : { passage } })
  const setEtat = useCommand('commission.setEtat', {
    refresh: ['commission.', 'accueil.', 'indicateur.'],
    onDone: (_value, { etat }) => {
      close()
      if (etat === 'en_seance') openSeance()
    },
  })
  const editable = coordination && (seance.etat === 'preparation' || seance.etat === 'ordre_du_jour_arrete')
  const enCours = editable || seance.etat === 'en_seance'
  const ask = (etat: EtatCommission, motif: string | null = null) => setEtat.mutate({ id: seance.id, etat, motif })

  return (
    <>
      <PageHeader
        title={`Commission du ${formatLongDate(seance.date)}`}
        back={{ label: 'Commissions', onClick: () => void navigate({ to: '/commission' }), note: <Rang seance={seance} /> }}
        description={descriptionOf(seance)}
        aside={
          <div className={classes.head}>
            <EtatStepper etat={seance.etat} />
            <div className={classes.actions}>
              <SeanceActions
                seance={seance}
                coordination={coordination}
                busy={setEtat.isPending}
                onEtat={(etat) => (etat === 'en_seance' && seance.date > today() ? setAsked('avancer') : ask(etat))}
                onOpenSeance={() => openSeance()}
                onAsk={setAsked}
              />
            </div>
          </div>
        }
      />
      {(seance.etat === 'reportee' || seance.etat === 'annulee') && (
        <div className={classes.note}>
          <Callout tone="attention" title={seance.etat === 'reportee' ? 'Séance reportée' : 'Séance annulée'}>
            {seance.motif} Ses demandes restent ouvertes : elles sont proposées aux autres séances.
          </Callout>
        </div>
      )}
      <div className={classes.columns}>
        <div className={classes.column}>
          {seance.etat === 'preparation' || seance.etat === 'ordre_du_jour_arrete' ? (
            <OrdreDuJourPanel seance={seance} editable={editable} manquesSeuls={manquesSeuls} onAdd={() => setAsked('ajouter')} />
          ) : (
            <DecisionsPanel seance={seance} coordination={coordination} />
          )}
        </div>
        <div className={classes.side}>
          {editable && (
            <VerificationsPanel
              verifications={verificationsOf(seance)}
              onAction={(action) => (action === 'manques' ? setManquesSeuls((shown) => !shown) : setAsked(action))}
            />
          )}
          <MembresPanel seance={seance} editable={coordination && enCours} />
        </div>
      </div>
      {asked === 'ajouter' && <AjoutDialog seance={seance} onClose={close} />}
      {asked === 'modifier' && <SeanceDialog seance={seance} onClose={close} />}
      {asked === 'cloturer' && <ClotureDialog seance={seance} onClose={close} onOpen={openSeance} />}
      {asked === 'avancer' && (
        <ConfirmDialog
          opened
          title="Tenir la séance aujourd’hui ?"
          confirmLabel="Ouvrir la séance"
          busy={setEtat.isPending}
          onConfirm={() => ask('en_seance')}
          onCancel={close}
        >
          {`Elle est prévue le ${formatLongDate(seance.date)} : l’ouvrir maintenant en fait la séance du ${formatLongDate(today())}.`}
        </ConfirmDialog>
      )}
      {asked === 'reporter' && (
        <ReportDialog
          seance={seance}
          onDone={(nouvelle) => {
            close()
            if (nouvelle !== null) void navigate({ to: '/commission/$id', params: { id: nouvelle } })
          }}
          onCancel={close}
        />
      )}
      {asked === 'annuler' && (
        <MotifDialog
          title="Annuler la séance ?"
          explanation="Ses demandes restent ouvertes et seront proposées aux autres séances. Cette séance ne pourra plus être rouverte."
          confirmLabel="Annuler la séance"
          danger
          busy={setEtat.isPending}
          onConfirm={(motif) => ask('annulee', motif)}
          onCancel={close}
        />
      )}
    </>
  )
}

function Rang({ seance: { rang, sur, date } }: { seance: SeanceDetail }) {
  return (
    <>
      {rang}
      <sup className={classes.rang}>{rang === 1 ? 're' : 'e'}</sup> séance de {date.slice(0, 4)}, sur {sur}
    </>
  )
}

function descriptionOf({ lieu, heure_debut, heure_fin, passages, presidence }: SeanceDetail): string {
  const heures =
    heure_debut === null
      ? null
      : heure_fin === null
        ? `à ${formatTime(heure_debut)}`
        : `${formatTime(heure_debut)} à ${formatTime(heure_fin)}`
  return [lieu, heures, formatCount(passages, 'dossier'), presidence === null ? null : `présidée par ${presidence}`]
    .filter(Boolean)
    .join(' · ')
}
