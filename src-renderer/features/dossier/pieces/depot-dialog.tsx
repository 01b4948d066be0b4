import { IconFileX, IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { Depot, ParticipationPieces, PieceSaisie, PreuveDossier } from '../../../../src-main/contract/piece'
import { cleObjet, proposerPreuves } from '../../../../src-main/domain/piece/proposition'
import { Button, IconButton } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { Dialog } from '../../../components/ui/dialog'
import { FormActions } from '../../../components/ui/form-grid'
import type { RouteError } from '../../../lib/client'
import { formatCount } from '../../../lib/formats'
import { useCommand } from '../../../lib/use-route'
import { APRES_PIECE } from './apres-piece'
import { formatTaille } from './format-taille'
import { PieceFields } from './piece-fields'
import classes from './pieces.module.css'

type Accepte = Extract<Depot, { refus: null }>

interface Ligne {
  readonly depot: Accepte
  readonly saisie: PieceSaisie
}

interface DepotDialogProps {
  depots: readonly Depot[]
  participation: ParticipationPieces
  /** The missing proof the files were asked for. */
  pour: PreuveDossier | null
  onClose: () => void
  onAdded: (ids: readonly string[]) => void
}

/** Each received file with what it seems to be, all to be confirmed at once; those refused, with the reason. */
export function DepotDialog({ depots, participation, pour, onClose, onAdded }: DepotDialogProps) {
  const manquants = new Set(participation.preuves.filter(({ etat }) => etat !== 'jointe').map(cleObjet))
  const [lignes, setLignes] = useState(() => depots.filter(isAccepte).map((depot) => proposer(depot, participation, manquants, pour)))
  const [erreur, setErreur] = useState<RouteError | null>(null)
  const refuses = depots.filter((depot) => !isAccepte(depot))
  const add = useCommand('piece.add', { refresh: APRES_PIECE, quiet: true, message: phrase })

  function submit(event: FormEvent) {
    event.preventDefault()
    setErreur(null)
    const pieces = lignes.map(({ depot, saisie }) => ({ ...saisie, depot: depot.depot }))
    add.mutate({ participation: participation.id, pieces }, { onSuccess: ({ ids }) => onAdded(ids), onError: setErreur })
  }
  const change = (rang: number, saisie: PieceSaisie) =>
    setLignes(lignes.map((ligne, autre) => (autre === rang ? { ...ligne, saisie } : ligne)))

  return (
    <Dialog opened title="Joindre des pièces" onClose={onClose} width={940}>
      <form onSubmit={submit} noValidate>
        {refuses.length > 0 && (
          <Callout
            tone="attention"
            icon={IconFileX}
            title={refuses.length === 1 ? 'Un fichier n’est pas joint' : `${refuses.length} fichiers ne sont pas joints`}
          >
            <ul className={classes.refuses}>
              {refuses.map(({ nom, refus }) => (
                <li key={`${nom}|${refus}`}>
                  <strong>{nom}</strong>
                  {` : ${refus}`}
                </li>
              ))}
            </ul>
          </Callout>
        )}
        <div className={classes.lignes}>
          {lignes.map(({ depot, saisie }, rang) => (
            <fieldset key={depot.depot} className={classes.ligne}>
              <legend className="sr-only">{depot.nom}</legend>
              <div className={classes.nom}>
                <span className={classes.fichier}>{depot.nom}</span>
                <span className={classes.detail}>{formatTaille(depot.taille)}</span>
                <IconButton icon={IconTrash} label={`Ne pas joindre ${depot.nom}`} onClick={() => setLignes(lignes.toSpliced(rang, 1))} />
              </div>
              <PieceFields
                value={saisie}
                onChange={(next) => change(rang, next)}
                objets={participation.objets}
                manquants={manquants}
                errors={errorsOf(erreur, rang)}
              />
            </fieldset>
          ))}
        </div>
        {erreur && Object.keys(erreur.fields).length === 0 && <Callout tone="alerte">{erreur.message}</Callout>}
        <FormActions>
          {lignes.length > 0 && (
            <Button type="submit" emphasis="primary" busy={add.isPending}>
              {lignes.length === 1 ? 'Joindre la pièce' : `Joindre les ${lignes.length} pièces`}
            </Button>
          )}
          <Button onClick={onClose}>{lignes.length > 0 ? 'Annuler' : 'Fermer'}</Button>
        </FormActions>
      </form>
    </Dialog>
  )
}

const isAccepte = (depot: Depot): depot is Accepte => depot.refus === null

function proposer(depot: Accepte, { objets }: ParticipationPieces, manquants: ReadonlySet<string>, pour: PreuveDossier | null): Ligne {
  // Asked for one proof: the guess holds only if it is one of the accepted kinds.
  const type = pour === null || pour.types.includes(depot.type) ? depot.type : (pour.types[0] ?? depot.type)
  const proposes = proposerPreuves(type, objets, manquants)
  const voulu = pour === null ? undefined : objets.find((objet) => cleObjet(objet) === cleObjet(pour))
  // The étape asked for takes the place of the one that would have been proposed.
  const autres = proposes.filter(({ objet }) => voulu === undefined || objet !== voulu.objet || objet === 'critere')
  const preuves = [...new Set(voulu === undefined ? autres : [voulu, ...autres])].map(({ objet, objet_id }) => ({ objet, objet_id }))
  return { depot, saisie: { type, date_piece: depot.date_piece, date_fin_validite: null, commentaire: null, preuves } }
}

function errorsOf(erreur: RouteError | null, rang: number): Record<string, string> {
  const debut = `pieces.${rang}.`
  return Object.fromEntries(
    Object.entries(erreur?.fields ?? {})
      .filter(([champ]) => champ.startsWith(debut))
      .map(([champ, message]) => [champ.slice(debut.length), message]),
  )
}

function phrase({ ids, deja }: { ids: readonly string[]; deja: readonly string[] }): string {
  const jointes = ids.length === 0 ? 'Aucune pièce jointe' : formatCount(ids.length, 'pièce jointe', 'pièces jointes')
  return deja.length === 0 ? `${jointes}.` : `${jointes}. Déjà là : ${deja.join(', ')}.`
}
