import { z } from 'zod'
import { containsNir } from '../domain/commun/nir'
import { isoDate, NIR_MESSAGE } from './commun'

/** A free text of a file, trimmed, empty as null; a NIR is refused. */
export const texteLibre = (max = 200) =>
  z
    .string()
    .trim()
    .max(max, `${max} caractères au plus.`)
    .refine((texte) => !containsNir(texte), NIR_MESSAGE)
    .nullable()
    .transform((texte) => (texte === '' ? null : texte))

/** A compulsory text of a file; a NIR is refused. */
export const texteRequis = (max = 100) =>
  z
    .string()
    .trim()
    .min(1, 'À remplir.')
    .max(max, `${max} caractères au plus.`)
    .refine((texte) => !containsNir(texte), NIR_MESSAGE)

/** A calendar day that may be unknown. */
export const dateFacultative = isoDate.nullable()

/** An hour of the day, HH:MM. */
export const heure = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Heure attendue : 14:30.')
  .nullable()
