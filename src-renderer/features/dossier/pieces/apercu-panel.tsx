import { IconDownload, IconFileOff, IconFileText, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { ParticipationPieces, PieceDossier } from '../../../../src-main/contract/piece'
import { apercuOf, FORMAT_PIECE_LABELS } from '../../../../src-main/domain/piece/format-piece'
import { typePieceLabel } from '../../../../src-main/domain/piece/types-piece'
import { Visionneuse } from '../../../components/apercu/visionneuse'
import { StatusBadge } from '../../../components/ui/badge'
import { Button, IconButton } from '../../../components/ui/button'
import { EmptyState } from '../../../components/ui/empty-state'
import { notifyDone } from '../../../components/ui/notify'
import { Panel } from '../../../components/ui/panel'
import { LoadingRows } from '../../../components/ui/states'
import { formatDate } from '../../../lib/formats'
import { useCommand } from '../../../lib/use-route'
import { APRES_PIECE } from './apres-piece'
import { formatTaille } from './format-taille'
import { raisonDe, titresProuves } from './groupes'
import { PieceDialog } from './piece-dialog'
import classes from './pieces.module.css'
import { useApercu } from './use-apercu'

interface ApercuPanelProps {
  piece: PieceDossier | null
  etat: 'jointe' | 'a_verifier' | 'perimee'
  participation: ParticipationPieces
  ecriture: boolean
}

/** The chosen document: what is known of it, what can be done with it, and its pages. */
export function ApercuPanel({ piece, etat, participation, ecriture }: ApercuPanelProps) {
  const [corrige, setCorrige] = useState(false)
  const restore = useCommand('piece.restore', { refresh: APRES_PIECE, message: 'La pièce est de retour au dossier.' })
  const remove = useCommand('piece.delete', {
    refresh: APRES_PIECE,
    onDone: ({ etapes }, { id }) => notifyDone(phraseRetrait(etapes), { undo: () => restore.mutate({ id }) }),
  })
  const save = useCommand('piece.save', {
    onDone: ({ fichier }) => fichier !== null && notifyDone(`Copie enregistrée : ${fichier}. Elle n’est plus chiffrée.`),
  })
  if (!piece) {
    return (
      <Panel fill className={classes.apercu}>
        <EmptyState icon={IconFileText} title="Rien à montrer">
          Le document choisi dans la liste paraît ici, sans quitter l’application.
        </EmptyState>
      </Panel>
    )
  }
  const raison = raisonDe(piece, participation.preuves)
  return (
    <Panel fill flush className={classes.apercu}>
      <header className={classes.entete}>
        <div className={classes.texte}>
          <h2 className={classes.entier}>{typePieceLabel(piece.type)}</h2>
          <p className={classes.raison}>{description(piece, participation)}</p>
          {raison && <p className={classes.alerte}>{raison}</p>}
          {piece.commentaire && <p>{piece.commentaire}</p>}
        </div>
        <StatusBadge vocabulary="piece" code={etat} />
        {ecriture && <IconButton framed icon={IconPencil} label="Corriger la pièce" onClick={() => setCorrige(true)} />}
        <IconButton framed icon={IconDownload} label="Enregistrer une copie" onClick={() => save.mutate({ id: piece.id })} />
        {ecriture && <IconButton framed icon={IconTrash} label="Retirer la pièce" onClick={() => remove.mutate({ id: piece.id })} />}
      </header>
      {apercuOf(piece.format) === null ? (
        <div className={classes.vide}>
          <EmptyState
            icon={IconFileOff}
            title="Pas d’aperçu"
            action={
              <Button icon={IconDownload} onClick={() => save.mutate({ id: piece.id })} busy={save.isPending}>
                Enregistrer une copie
              </Button>
            }
          >
            {`Ce fichier (${formatLabel(piece.format)}) s’ouvre dans son logiciel : enregistrez-en une copie. Elle ne sera plus chiffrée.`}
          </EmptyState>
        </div>
      ) : (
        <Pages key={piece.id} piece={piece} />
      )}
      {corrige && <PieceDialog piece={piece} participation={participation} onClose={() => setCorrige(false)} />}
    </Panel>
  )
}

function Pages({ piece }: { piece: PieceDossier }) {
  const apercu = useApercu(piece.id, piece.format)
  if (apercu.etat === 'lecture') return <LoadingRows rows={6} />
  if (apercu.etat === 'refus') {
    return (
      <div className={classes.vide}>
        <EmptyState icon={IconFileOff} title="Aperçu impossible">
          {apercu.message}
        </EmptyState>
      </div>
    )
  }
  return <Visionneuse source={apercu.source} nom={piece.nom} />
}

function description(piece: PieceDossier, participation: ParticipationPieces): string {
  const date = piece.date_piece === null ? [] : [`du ${formatDate(piece.date_piece)}`]
  const fin = piece.jusqu_au === null || piece.etat === 'perimee' ? [] : [`valable jusqu’au ${formatDate(piece.jusqu_au)}`]
  const prouve = titresProuves(piece, participation)
  const ajout = `${piece.nom}, ${formatTaille(piece.taille)}, joint le ${formatDate(piece.ajoute_le.slice(0, 10))} par ${piece.ajoute_par}`
  return [...date, ...fin, ...(prouve.length === 0 ? [] : [`prouve : ${prouve.join(', ')}`]), ajout].join(' · ')
}

function formatLabel(format: string): string {
  return (FORMAT_PIECE_LABELS as Readonly<Record<string, string>>)[format] ?? format
}

function phraseRetrait(etapes: readonly string[]): string {
  if (etapes.length === 0) return 'Pièce retirée du dossier.'
  return `Pièce retirée. Plus de justificatif pour : ${etapes.join(', ')}.`
}
