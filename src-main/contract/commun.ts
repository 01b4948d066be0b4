import { z } from 'zod'
import { ROLES, type Role } from '../domain/acces/role'
import { isIsoDate } from '../domain/commun/date'
import { containsNir } from '../domain/commun/nir'

/** No input: an empty object, nothing else. */
export const nothing = z.strictObject({})

/** Nothing to give back. */
export const done = z.null()

/** A calendar day AAAA-MM-JJ that exists. */
export const isoDate = z.string().refine(isIsoDate, 'Date attendue : jour, mois, année d’un jour qui existe.')

/** An identifier of a record. */
export const id = z.string().min(1).max(200)

/** Said wherever a NIR is typed, beside the field. */
export const NIR_MESSAGE = 'Ce texte contient un numéro de sécurité sociale : il ne doit figurer nulle part dans le coffre. Retirez-le.'

/** A text that holds no social security number. */
export const texteSansNir = z.string().refine((texte) => !containsNir(texte), NIR_MESSAGE)

/** A free text field, trimmed; empty becomes null, a NIR is refused. */
export const optionalText = (max = 500) =>
  z
    .string()
    .trim()
    .max(max, `${max} caractères au plus.`)
    .refine((text) => !containsNir(text), NIR_MESSAGE)
    .nullable()
    .transform((text) => (text === '' ? null : text))

/** A compulsory short text; a NIR is refused. */
export const requiredText = (max = 200) =>
  z
    .string()
    .trim()
    .min(1, 'À remplir.')
    .max(max, `${max} caractères au plus.`)
    .refine((text) => !containsNir(text), NIR_MESSAGE)

/** Yes, no or unknown, as stored. */
export const ouiNon = z.union([z.literal(0), z.literal(1), z.null()])

export const role = z.enum(ROLES)

/** Every signed-in user. */
export const ALL_ROLES: readonly Role[] = ROLES

/** Those who write in the participants' files. */
export const FILE_WRITERS: readonly Role[] = ['coordinateur', 'referent']

/** Those who may see participants at all; what they see of each is decided by attribute. */
export const FILE_READERS: readonly Role[] = ['coordinateur', 'referent', 'cre', 'facilitateur', 'lecture']
