import { IconPencil } from '@tabler/icons-react'
import type { EntretienDossier } from '../../../../src-main/contract/dossier'
import { MODE_ENTRETIEN_LABELS } from '../../../../src-main/domain/parcours/labels'
import { StatusText } from '../../../components/ui/badge'
import { IconButton } from '../../../components/ui/button'
import { formatDate, formatLongDate, formatMinutes, formatTime } from '../../../lib/formats'
import { BoutonAgenda } from './bouton-agenda'
import classes from './fil-entretiens.module.css'
import { TexteSurligne } from './texte-surligne'

interface FilEntretiensProps {
  entretiens: readonly EntretienDossier[]
  recherche: string
  /** False where the notes are closed to the role. */
  notes: boolean
  onOpen?: (id: string) => void
}

/** Every note one under another, the latest first: the parcours read as a story. */
export function FilEntretiens({ entretiens, recherche, notes, onOpen }: FilEntretiensProps) {
  return (
    // A long list scrolls by itself: the keyboard must reach it.
    <ol className={classes.fil} tabIndex={-1} aria-label="Fil des entretiens">
      {entretiens.map((entretien) => (
        <li
          key={entretien.id}
          className={classes.entree}
          data-manque={entretien.statut === 'absent' || undefined}
          data-prevu={entretien.statut === 'prevu' || undefined}
        >
          <div className={classes.tete}>
            <h3>
              {formatLongDate(entretien.date)}
              {entretien.heure !== null && `, ${formatTime(entretien.heure)}`}
            </h3>
            <StatusText vocabulary="entretien" code={entretien.statut} />
            <span className={classes.precision}>{precisionsOf(entretien)}</span>
            {onOpen && (
              <span className={classes.actions}>
                {entretien.statut === 'prevu' && <BoutonAgenda entretien={entretien.id} />}
                <IconButton
                  icon={IconPencil}
                  label={`Modifier l’entretien du ${formatDate(entretien.date)}`}
                  onClick={() => onOpen(entretien.id)}
                />
              </span>
            )}
          </div>
          {notes && <Notes entretien={entretien} recherche={recherche} />}
        </li>
      ))}
    </ol>
  )
}

function Notes({ entretien: { note, objectifs, statut }, recherche }: { entretien: EntretienDossier; recherche: string }) {
  return (
    <>
      {note !== null && (
        <p className={classes.note}>
          <TexteSurligne texte={note} recherche={recherche} />
        </p>
      )}
      {note === null && statut === 'honore' && <p className={classes.vide}>Aucune note n’a été écrite.</p>}
      {objectifs !== null && (
        <p className={classes.objectifs}>
          <b>Convenu : </b>
          <TexteSurligne texte={objectifs} recherche={recherche} />
        </p>
      )}
    </>
  )
}

function precisionsOf({ mode, duree_minutes }: EntretienDossier): string {
  const duree = duree_minutes === null ? '' : `, ${formatMinutes(duree_minutes)}`
  return `${MODE_ENTRETIEN_LABELS[mode]}${duree}`
}
