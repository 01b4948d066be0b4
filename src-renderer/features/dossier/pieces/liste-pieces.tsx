import type { ParticipationPieces, PieceDossier } from '../../../../src-main/contract/piece'
import { typePieceLabel } from '../../../../src-main/domain/piece/types-piece'
import { StatusText } from '../../../components/ui/badge'
import { formatDate } from '../../../lib/formats'
import { etatDe, grouper, titresProuves } from './groupes'
import classes from './pieces.module.css'

interface ListePiecesProps {
  pieces: readonly PieceDossier[]
  participation: ParticipationPieces
  current: string | null
  onSelect: (id: string) => void
}

/** The documents by what they prove; the one chosen is shown beside. */
export function ListePieces({ pieces, participation, current, onSelect }: ListePiecesProps) {
  return grouper(pieces).map(({ titre, pieces: groupe }) => (
    <div key={titre} className={classes.groupe}>
      <h3 className={classes.groupeTitre}>{titre}</h3>
      <ul>
        {groupe.map((piece) => (
          <li key={piece.id}>
            <button
              type="button"
              className={classes.piece}
              aria-current={piece.id === current || undefined}
              onClick={() => onSelect(piece.id)}
            >
              <span className={classes.texte}>
                <span className={classes.titre}>{typePieceLabel(piece.type)}</span>
                <span className={classes.raison}>{sousTitre(piece, participation)}</span>
              </span>
              <StatusText vocabulary="piece" code={etatDe(piece, participation.preuves)} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  ))
}

function sousTitre(piece: PieceDossier, participation: ParticipationPieces): string {
  const date = piece.date_piece === null ? 'sans date' : formatDate(piece.date_piece)
  const prouve = titresProuves(piece, participation)
    .map((titre) => titre.replace(/^Critère\s?: /, ''))
    .join(', ')
  return prouve === '' ? `${date}, ${piece.nom}` : `${date}, ${prouve}`
}
