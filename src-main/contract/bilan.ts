import { z } from 'zod'
import type { Role } from '../domain/acces/role'
import { SECTIONS_BILAN } from '../domain/bilan/section'
import { PLACES_TEXTE } from '../domain/bilan/texte'
import { CODES_INDICATEUR } from '../domain/indicateur/codes'
import { done, id, isoDate, nothing, requiredText, texteSansNir } from './commun'
import { commandRoute, queryRoute, taskRoute } from './route'

/** Those who answer the funders, and the auditor. */
export const BILAN_READERS: readonly Role[] = ['coordinateur', 'lecture']

/** Those who write what the funders read. */
export const BILAN_WRITERS: readonly Role[] = ['coordinateur']

/** The bilan, its one-page summary, or the workbook of its figures and lists. */
export const fichierBilan = z.enum(['bilan', 'chiffres_cles', 'classeur'])

export const demandeBilan = z
  .strictObject({
    du: isoDate,
    au: isoDate,
    operation: z.string().nullable(),
    fichier: fichierBilan,
    /** Only the lists of the workbook can name people. */
    nominatif: z.boolean(),
  })
  .refine(({ du, au }) => du <= au, { path: ['au'], message: 'La fin est avant le début.' })

const section = z.strictObject({ code: z.enum(SECTIONS_BILAN), retenue: z.boolean(), graphiques: z.boolean() })

/** A text as it is typed: spaces at its ends are kept until it is printed. */
const texte = z.strictObject({
  section: z.enum(SECTIONS_BILAN),
  place: z.enum(PLACES_TEXTE),
  texte: texteSansNir.max(6000, '6000 caractères au plus.'),
  repris_de: texteSansNir.max(60).nullable(),
})

/** What somebody chose and wrote. */
const redaction = z.strictObject({
  nom: requiredText(120),
  du: isoDate,
  au: isoDate,
  /** Lists and workbook name people; never unless asked. */
  nominatif: z.boolean(),
  sections: z.array(section).max(SECTIONS_BILAN.length),
  textes: z.array(texte).max(SECTIONS_BILAN.length * PLACES_TEXTE.length),
})
const ordre = ({ du, au }: { du: string; au: string }) => du <= au
const ORDRE = { path: ['au'], message: 'La fin est avant le début.' }

const bilanId = z.strictObject({ id })
/** A version once frozen; null for the draft. */
const edition = z.strictObject({ id, version: z.int().min(1).nullable() })

const versionFigee = z.object({ version: z.number(), fige_le: z.string(), fige_par: z.string(), empreinte: z.string() })
export type VersionFigee = z.infer<typeof versionFigee>

const bilanRow = z.object({
  id: z.string(),
  nom: z.string(),
  operation: z.string().nullable(),
  intitule: z.string().nullable(),
  du: z.string(),
  au: z.string(),
  modifie_le: z.string(),
  modifie_par: z.string(),
  versions: z.array(versionFigee),
  /** Texts of another bilan that nobody has read again. */
  repris: z.number(),
})
export type BilanRow = z.infer<typeof bilanRow>

const bilanComplet = bilanRow.extend({ nominatif: z.boolean(), sections: z.array(section), textes: z.array(texte) })
export type BilanComplet = z.infer<typeof bilanComplet>

const ligneEcart = z.object({
  id: z.string(),
  /** The file to open, when the line is about somebody. */
  participant: z.string().nullable(),
  nom: z.string(),
  prenom: z.string().nullable(),
  date: z.string().nullable(),
  precision: z.string().nullable(),
  /** What was done to it since, from the journal. */
  actions: z.array(z.string()),
})
export type LigneEcart = z.infer<typeof ligneEcart>

const ecart = z.object({
  code: z.enum(CODES_INDICATEUR),
  avant: z.number().nullable(),
  apres: z.number().nullable(),
  /** How many entered and left the list; the lines themselves stop at two hundred. */
  entres: z.number(),
  partis: z.number(),
  /** Lines of the breakdown that moved, keys as people read them. */
  details: z.array(z.object({ chemin: z.array(z.string()), avant: z.number().nullable(), apres: z.number().nullable() })),
  lignes_entrees: z.array(ligneEcart),
  lignes_parties: z.array(ligneEcart),
})
export type Ecart = z.infer<typeof ecart>

const comparaison = z.object({
  fige_le: z.string(),
  ecarts: z.array(ecart),
  /** True when an exit would no longer be classed by the same sentences. */
  regles_changees: z.boolean(),
  /** Take-overs since: what they wrote has no line of its own in the journal. */
  reprises: z.number(),
})
export type ComparaisonBilan = z.infer<typeof comparaison>

const ecrit = z.object({ fichier: z.string().nullable() })

const PNG = [0x89, 0x50, 0x4e, 0x47]
const image = z
  .instanceof(Uint8Array)
  .refine((octets) => octets.length < 20_000_000 && PNG.every((octet, rang) => octets[rang] === octet), 'Image PNG attendue.')

export const bilanRoutes = {
  /** Writes one file where the person says; its name, null when cancelled. */
  'bilan.produce': taskRoute(BILAN_READERS, demandeBilan, ecrit),
  'bilan.list': queryRoute(BILAN_READERS, nothing, z.array(bilanRow)),
  'bilan.get': queryRoute(BILAN_READERS, bilanId, bilanComplet),
  /** Filled from the latest bilan of the same operation. */
  'bilan.create': commandRoute(
    BILAN_WRITERS,
    z.strictObject({ operation: id.nullable(), du: isoDate, au: isoDate }).refine(ordre, ORDRE),
    z.object({ id: z.string(), repris_de: z.string().nullable() }),
  ),
  'bilan.duplicate': commandRoute(BILAN_WRITERS, bilanId, z.object({ id: z.string() })),
  /** What is typed, as it is typed. */
  'bilan.save': commandRoute(BILAN_WRITERS, redaction.extend({ id }).refine(ordre, ORDRE), z.object({ modifie_le: z.string() })),
  /** A draft without a frozen version; what is needed to put it back. */
  'bilan.delete': commandRoute(BILAN_WRITERS, bilanId, done),
  'bilan.restore': commandRoute(BILAN_WRITERS, redaction.extend({ id, operation: id.nullable() }).refine(ordre, ORDRE), done),
  /** The pages, to be looked at; nothing leaves the vault. */
  'bilan.preview': taskRoute(
    BILAN_READERS,
    edition.extend({ fichier: z.enum(['bilan', 'chiffres_cles']) }),
    z.object({ contenu: z.instanceof(Uint8Array) }),
  ),
  'bilan.saveFile': taskRoute(BILAN_READERS, edition.extend({ fichier: fichierBilan }), ecrit),
  /** The one-pager as an image, drawn by the window from its preview. */
  'bilan.savePng': taskRoute(BILAN_READERS, edition.extend({ contenu: image }), ecrit),
  'bilan.freeze': taskRoute(BILAN_WRITERS, bilanId, z.object({ version: z.number() })),
  'bilan.compare': taskRoute(BILAN_READERS, z.strictObject({ id, version: z.int().min(1) }), comparaison),
}
