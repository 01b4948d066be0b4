import { z } from 'zod'
import { CIBLES_PREUVE } from '../domain/piece/cibles'
import { COMPLETUDES } from '../domain/piece/completude'
import { EXTENSIONS_PIECE, FORMATS_PIECE, TAILLE_MAX_PIECE } from '../domain/piece/format-piece'
import { OBJETS_PREUVE } from '../domain/piece/piece'
import { TYPES_PIECE } from '../domain/piece/types-piece'
import { done, FILE_READERS, FILE_WRITERS, id, nothing, texteSansNir } from './commun'
import { commandRoute, queryRoute, taskRoute } from './route'
import { dateFacultative, texteLibre } from './saisie'

const texte = z.string().nullable()
const etatPreuve = z.enum(['jointe', 'au_dossier', 'a_verifier', 'perimee', 'manquante'])

/** What a document proves: a criterion by its code, an étape by its id… */
export const preuveSaisie = z.strictObject({ objet: z.enum(OBJETS_PREUVE), objet_id: texteSansNir.min(1).max(210) })
export type PreuveSaisie = z.infer<typeof preuveSaisie>

/** What is said of a document. */
export const pieceSaisie = z.strictObject({
  type: z.enum(TYPES_PIECE),
  date_piece: dateFacultative,
  date_fin_validite: dateFacultative,
  commentaire: texteLibre(500),
  preuves: z.array(preuveSaisie).max(40),
})
export type PieceSaisie = z.infer<typeof pieceSaisie>

const pieceDossier = z.object({
  id: z.string(),
  /** Null: of the person, good for every parcours. */
  participation: texte,
  type: z.string(),
  nom: z.string(),
  format: z.string(),
  taille: z.number(),
  date_piece: texte,
  date_fin_validite: texte,
  commentaire: texte,
  ajoute_le: z.string(),
  ajoute_par: z.string(),
  preuves: z.array(preuveSaisie),
  etat: z.enum(['valide', 'perimee', 'a_verifier']),
  /** Last day of validity; null when it does not age. */
  jusqu_au: texte,
  raison: texte,
})
export type PieceDossier = z.infer<typeof pieceDossier>

const preuve = z.object({
  cle: z.string(),
  cible: z.string(),
  objet: z.enum(OBJETS_PREUVE),
  objet_id: z.string(),
  titre: z.string(),
  types: z.array(z.enum(TYPES_PIECE)),
  etat: etatPreuve,
  piece: texte,
  raison: texte,
  attendu: z.string(),
})
export type PreuveDossier = z.infer<typeof preuve>

/** Something of the parcours that a document may be attached to, asked for or not. */
const objetProuvable = z.object({
  objet: z.enum(OBJETS_PREUVE),
  objet_id: z.string(),
  titre: z.string(),
  types: z.array(z.enum(TYPES_PIECE)),
})
export type ObjetProuvable = z.infer<typeof objetProuvable>

const participationPieces = z.object({
  id: z.string(),
  completude: z.enum(COMPLETUDES),
  /** Answers still missing, as people read them. */
  donnees: z.array(z.string()),
  preuves: z.array(preuve),
  objets: z.array(objetProuvable),
})
export type ParticipationPieces = z.infer<typeof participationPieces>

/** One file received: ready to be described, or refused with the reason. */
const depot = z.union([
  z.object({
    refus: z.null(),
    depot: z.string(),
    nom: z.string(),
    format: z.enum(FORMATS_PIECE),
    taille: z.number(),
    type: z.enum(TYPES_PIECE),
    date_piece: texte,
  }),
  z.object({ refus: z.string(), nom: z.string() }),
])
export type Depot = z.infer<typeof depot>

/** What one kind of document proves, as the structure decides it. */
export const reglePiece = z.strictObject({
  type: z.enum(TYPES_PIECE),
  prouve: z.array(z.enum(CIBLES_PREUVE as [string, ...string[]])).max(60),
  validite_mois: z.int('Nombre entier de mois.').min(1, 'Un mois au moins.').max(240, '240 mois au plus.').nullable(),
})

/** Extensions the open dialog offers. */
export const EXTENSIONS_ACCEPTEES: readonly string[] = FORMATS_PIECE.flatMap((format) => [...EXTENSIONS_PIECE[format]])

// A margin above the limit: the refusal of a large file is said by the rule, with its size.
const contenu = z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= TAILLE_MAX_PIECE + 1, 'Fichier trop gros : 25 Mo au plus.')

export const pieceRoutes = {
  'piece.list': queryRoute(
    FILE_READERS,
    z.strictObject({ participant: id }),
    z.object({ pieces: z.array(pieceDossier), participations: z.array(participationPieces) }),
  ),
  /** The bytes, for the preview. */
  'piece.read': queryRoute(FILE_READERS, z.strictObject({ id }), z.object({ format: z.string(), contenu: z.instanceof(Uint8Array) })),
  /** Puts one received file in the vault, not yet in the file of anybody. */
  'piece.deposit': taskRoute(FILE_WRITERS, z.strictObject({ participant: id, nom: z.string().min(1).max(1000), contenu }), depot),
  /** The same, with files chosen in the dialog of the system; null when it is cancelled. */
  'piece.chooseFiles': taskRoute(FILE_WRITERS, z.strictObject({ participant: id }), z.array(depot).nullable()),
  'piece.add': commandRoute(
    FILE_WRITERS,
    z.strictObject({
      participation: id,
      pieces: z
        .array(pieceSaisie.extend({ depot: id }))
        .min(1)
        .max(100),
    }),
    /** `deja`: names of the documents that were already there. */
    z.object({ ids: z.array(z.string()), deja: z.array(z.string()) }),
  ),
  'piece.update': commandRoute(FILE_WRITERS, z.strictObject({ id, participation: id, piece: pieceSaisie }), done),
  /** `etapes`: names of those that no document proves any more. */
  'piece.delete': commandRoute(FILE_WRITERS, z.strictObject({ id }), z.object({ etapes: z.array(z.string()) })),
  /** Takes back a removal of this session. */
  'piece.restore': commandRoute(FILE_WRITERS, z.strictObject({ id }), done),
  'piece.save': taskRoute(FILE_READERS, z.strictObject({ id }), z.object({ fichier: texte })),
  'piece.rules': queryRoute(FILE_READERS.concat('administrateur'), nothing, z.array(reglePiece)),
  'piece.saveRules': commandRoute(['administrateur', 'coordinateur'], z.strictObject({ regles: z.array(reglePiece).max(100) }), done),
}
