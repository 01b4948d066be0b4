import { useState } from 'react'
import type { ParticipationPieces, PieceDossier, PieceSaisie } from '../../../../src-main/contract/piece'
import { cleObjet } from '../../../../src-main/domain/piece/proposition'
import { isTypePiece } from '../../../../src-main/domain/piece/types-piece'
import { TextArea } from '../../../components/ui/text-fields'
import type { RouteError } from '../../../lib/client'
import { useCommand } from '../../../lib/use-route'
import { FormDialog } from '../forms/form-dialog'
import { APRES_PIECE } from './apres-piece'
import { PieceFields } from './piece-fields'
import classes from './pieces.module.css'

interface PieceDialogProps {
  piece: PieceDossier
  participation: ParticipationPieces
  onClose: () => void
}

/** Corrects what is said of a document: its kind, its dates, what it proves. */
export function PieceDialog({ piece, participation, onClose }: PieceDialogProps) {
  const [saisie, setSaisie] = useState<PieceSaisie>(() => {
    const { type, date_piece, date_fin_validite, commentaire, preuves } = piece
    return { type: isTypePiece(type) ? type : 'autre', date_piece, date_fin_validite, commentaire, preuves }
  })
  const [erreur, setErreur] = useState<RouteError | null>(null)
  const update = useCommand('piece.update', { refresh: APRES_PIECE, quiet: true, message: 'Pièce corrigée.', onDone: onClose })
  const champs = Object.fromEntries(
    Object.entries(erreur?.fields ?? {}).map(([champ, message]) => [champ.replace(/^piece\./, ''), message]),
  )

  return (
    <FormDialog
      title={`Corriger « ${piece.nom} »`}
      verb="Corriger la pièce"
      onClose={onClose}
      onSubmit={() => {
        setErreur(null)
        update.mutate({ id: piece.id, participation: participation.id, piece: saisie }, { onError: setErreur })
      }}
      busy={update.isPending}
      refus={erreur && Object.keys(erreur.fields).length === 0 ? erreur.message : null}
      width={940}
    >
      <PieceFields
        value={saisie}
        onChange={setSaisie}
        objets={participation.objets}
        manquants={new Set(participation.preuves.filter(({ etat }) => etat !== 'jointe').map(cleObjet))}
        errors={champs}
      />
      <div className={classes.commentaire}>
        <TextArea
          label="Commentaire"
          optional
          rows={2}
          value={saisie.commentaire ?? ''}
          onChange={(commentaire) => setSaisie({ ...saisie, commentaire })}
          error={champs.commentaire}
        />
      </div>
    </FormDialog>
  )
}
