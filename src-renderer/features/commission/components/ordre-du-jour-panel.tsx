import { IconClipboardList, IconClockCheck, IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { PassageRow, SeanceDetail } from '../../../../src-main/contract/commission'
import { finPrevue, horairesOf, OUVERTURE_MINUTES } from '../../../../src-main/domain/commission/ordre-du-jour'
import { Button } from '../../../components/ui/button'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { formatCount, formatListName, formatMinutes, formatTime } from '../../../lib/formats'
import { useCommand } from '../../../lib/use-route'
import { GroupePassages } from './groupe-passages'
import { groupesOf } from './groupes'
import { MotifDialog } from './motif-dialog'
import classes from './ordre-du-jour.module.css'
import { PassageLigne } from './passage-ligne'
import { useReorder } from './use-reorder'

interface Props {
  seance: SeanceDetail
  editable: boolean
  /** Only the dossiers that are not ready. */
  manquesSeuls: boolean
  onAdd: () => void
}

/** The agenda as a morning: brackets by type, times that follow the order, readiness of each dossier. */
export function OrdreDuJourPanel({ seance, editable, manquesSeuls, onAdd }: Props) {
  const reorder = useReorder(seance)
  const [removed, setRemoved] = useState<PassageRow | null>(null)
  const refresh = ['commission.', 'accueil.']
  const remove = useCommand('commission.removePassage', {
    refresh,
    message: 'Le dossier est retiré : sa demande reste ouverte.',
    onDone: () => setRemoved(null),
  })
  const setDuree = useCommand('commission.setDuree', { refresh: ['commission.get'] })
  const focused = useKeptFocus(reorder.passages)

  const debut = seance.heure_debut ?? '09:00'
  const durees = reorder.passages.map(({ duree_minutes }) => duree_minutes)
  const times = horairesOf(debut, durees)
  const horaires = new Map(reorder.passages.map(({ id }, index) => [id, times[index] ?? debut]))
  const shown = manquesSeuls ? reorder.passages.filter(({ manques }) => manques.length > 0) : reorder.passages

  return (
    <Panel
      title="Ordre du jour"
      note={manquesSeuls ? 'dossiers à compléter' : 'construit à partir des demandes et des échéances'}
      aside={
        editable && (
          <Button size="sm" icon={IconPlus} onClick={onAdd}>
            Ajouter des dossiers
          </Button>
        )
      }
      flush
      fill
      footer={<Pied passages={reorder.passages} fin={finPrevue(debut, durees)} autres={seance.autres} />}
    >
      {seance.passagesListe.length === 0 ? (
        <EmptyState
          icon={IconClipboardList}
          title="Aucun dossier"
          action={
            editable && (
              <Button onClick={onAdd}>
                {seance.propositions.length > 0 ? `Ajouter ${formatCount(seance.propositions.length, 'dossier')}` : 'Chercher un dossier'}
              </Button>
            )
          }
        >
          L’ordre du jour se construit avec les demandes ouvertes et les échéances des parcours. Chaque dossier y prend son horaire.
        </EmptyState>
      ) : (
        <div ref={focused}>
          <div className={classes.opening}>
            <span />
            <time>{formatTime(debut)}</time>
            <span>Ouverture, émargement et approbation du dernier procès-verbal</span>
            <span>{formatMinutes(OUVERTURE_MINUTES)}</span>
          </div>
          {groupesOf(shown).map((groupe) => (
            <GroupePassages key={groupe.cle} groupe={groupe}>
              {groupe.passages.map((passage) => (
                <PassageLigne
                  key={passage.id}
                  passage={passage}
                  horaire={horaires.get(passage.id) ?? debut}
                  editable={editable}
                  reorder={reorder}
                  onRemove={() => setRemoved(passage)}
                  onDuree={(duree_minutes) => setDuree.mutate({ passage: passage.id, duree_minutes })}
                />
              ))}
            </GroupePassages>
          ))}
        </div>
      )}
      {removed && (
        <MotifDialog
          title={`Retirer ${formatListName(removed)} de l’ordre du jour ?`}
          explanation="Sa demande reste ouverte et sera proposée à une autre séance."
          confirmLabel="Retirer"
          busy={remove.isPending}
          onConfirm={(motif) => remove.mutate({ passage: removed.id, motif })}
          onCancel={() => setRemoved(null)}
        />
      )}
    </Panel>
  )
}

/** A row moved by keyboard goes to another bracket, hence another element: its handle keeps the focus. */
function useKeptFocus(passages: readonly PassageRow[]) {
  const root = useRef<HTMLDivElement>(null)
  const last = useRef<string | null>(null)
  const order = passages.map(({ id }) => id).join('|')
  useEffect(() => {
    const node = root.current
    const note = (event: FocusEvent) => {
      last.current = event.target instanceof HTMLElement ? (event.target.dataset.passage ?? null) : null
    }
    node?.addEventListener('focusin', note)
    return () => node?.removeEventListener('focusin', note)
  }, [])
  useEffect(() => {
    if (order === '' || document.activeElement !== document.body || last.current === null) return
    root.current?.querySelector<HTMLElement>(`[data-passage="${CSS.escape(last.current)}"]`)?.focus()
  }, [order])
  return root
}

function Pied({ passages, fin, autres }: { passages: readonly PassageRow[]; fin: string; autres: number }) {
  const manques = passages.flatMap((passage) => passage.manques)
  const pieces = manques.filter(({ genre }) => genre === 'piece').length
  const points = manques.length - pieces
  const prets = passages.filter((passage) => passage.manques.length === 0).length
  return (
    <div className={classes.foot}>
      <span>
        <IconClockCheck size={18} stroke={1.75} aria-hidden /> Fin prévue à <b>{formatTime(fin)}</b>
      </span>
      {autres > 0 && <span>{formatCount(autres, 'dossier d’un autre référent', 'dossiers d’autres référents')}</span>}
      <span>{formatCount(prets, 'dossier prêt', 'dossiers prêts')}</span>
      {pieces > 0 && <span className={classes.pieces}>{formatCount(pieces, 'pièce manque', 'pièces manquent')}</span>}
      {points > 0 && <span className={classes.points}>{formatCount(points, 'point à vérifier', 'points à vérifier')}</span>}
    </div>
  )
}
