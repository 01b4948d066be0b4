import { z } from 'zod'
import { CODES_CHAMPS_FSE } from '../domain/fse/champ'
import { FORMATS_FSE } from '../domain/fse/modele'
import { QUESTIONS_FSE, RESSOURCES_FSE } from '../domain/fse/question'
import { REPONSES_FSE } from '../domain/fse/questionnaire'
import { SITUATIONS_6_MOIS, SITUATIONS_FSE } from '../domain/sortie/sortie'
import { id, isoDate, ouiNon, texteSansNir } from './commun'
import { identiteSaisie, participationSaisie } from './participant'
import { dateFacultative, texteLibre } from './saisie'

/** Why a question has no answer, by question. */
export const reponsesFse = z.partialRecord(z.enum(QUESTIONS_FSE), z.enum(REPONSES_FSE))
export type ReponsesFse = z.infer<typeof reponsesFse>

/** The entry questionnaire as typed: what the file already knows is in the same fields. */
export const entreeFseSaisie = identiteSaisie.omit({ nom: true, prenom: true, nom_naissance: true, identifiant_ft: true }).extend({
  ...participationSaisie.omit({ operation: true, referent: true, prescripteur: true, date_prescription: true, criteres: true }).shape,
  date_recueil: dateFacultative,
  /** null: not answered; an empty list: none of them. */
  ressources: z.array(z.enum(RESSOURCES_FSE)).max(RESSOURCES_FSE.length).nullable(),
  zone_rurale: ouiNon,
  reponses: reponsesFse,
})
export type EntreeFseSaisie = z.infer<typeof entreeFseSaisie>

/** The exit questionnaire as typed, the part that counts. */
export const sortieFseSaisie = z.strictObject({
  situation_fse: z.enum(SITUATIONS_FSE).nullable(),
  date_recueil: dateFacultative,
  qualification: ouiNon,
  date_qualification: dateFacultative,
  situation_6mois: z.enum(SITUATIONS_6_MOIS).nullable(),
  amelioration: ouiNon,
})
export type SortieFseSaisie = z.infer<typeof sortieFseSaisie>

/** The rest of the exit questionnaire. */
export const complementSortieFse = z.strictObject({
  situations: z.array(z.enum(SITUATIONS_FSE)).max(SITUATIONS_FSE.length),
  formation_intitule: texteLibre(),
  formation_organisme: texteLibre(),
  formation_ville: texteLibre(100),
  formation_duree_heures: z.number().positive('Nombre d’heures attendu.').max(10_000, '10 000 heures au plus.').nullable(),
  qualification_intitule: texteLibre(),
  date_recueil_6mois: dateFacultative,
})
export type ComplementSortieFse = z.infer<typeof complementSortieFse>

/** Which records an export takes. */
export const selectionFse = z
  .strictObject({
    operations: z.array(id).min(1, 'Choisissez une opération au moins.').max(200),
    sur: z.enum(['entrees', 'sorties']),
    du: isoDate,
    au: isoDate,
    completes: z.boolean(),
  })
  .refine(({ du, au }) => du <= au, { message: 'La fin vient avant le début.', path: ['au'] })

const sourceColonne = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('vide') }),
  z.strictObject({ type: z.literal('constante'), valeur: texteSansNir.max(200) }),
  z.strictObject({
    type: z.literal('champ'),
    champ: z.enum(CODES_CHAMPS_FSE),
    format: z.enum(FORMATS_FSE),
    valeurs: z.record(z.string().max(60), texteSansNir.max(200)),
  }),
])

/** Which field goes in which column of a blank file. */
export const contenuModele = z
  .strictObject({
    format: z.enum(['xlsx', 'csv']),
    feuille: z.string().min(1).max(100),
    ligne_entete: z.int().min(1).max(200),
    ligne_donnees: z.int().min(2, 'La première ligne à remplir vient sous les titres.').max(500),
    colonnes: z
      .array(
        z.strictObject({ rang: z.int().min(0).max(299), titre: z.string().min(1).max(300), source: sourceColonne, suggere: z.boolean() }),
      )
      .min(1)
      .max(300),
    contact: z.strictObject({ telephone: texteLibre(30), courriel: texteLibre(200) }),
  })
  .refine(({ ligne_entete, ligne_donnees }) => ligne_donnees > ligne_entete, {
    message: 'La première ligne à remplir vient sous les titres.',
    path: ['ligne_donnees'],
  })
export type ContenuModele = z.infer<typeof contenuModele>
