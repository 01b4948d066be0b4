import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { API, type RouteName } from '../../../src-main/contract/api'
import { id, NIR_MESSAGE } from '../../../src-main/contract/commun'
import { texteLibre } from '../../../src-main/contract/saisie'

const NIR = '1 84 12 76 451 089 46'

const commentaire = z.strictObject({ personne: z.strictObject({ commentaire: texteLibre(500) }) })

interface Feuille {
  readonly chemin: string
  readonly schema: z.ZodType
}

/** Every place of an input where any text may be typed. */
function feuilles(schema: z.ZodType, chemin: string): Feuille[] {
  if (schema instanceof z.ZodString) return [{ chemin, schema }]
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([nom, un]) => feuilles(un as z.ZodType, `${chemin}.${nom}`))
  if (schema instanceof z.ZodArray) return feuilles(schema.element as z.ZodType, `${chemin}[]`)
  if (schema instanceof z.ZodRecord) {
    return [...feuilles(schema.keyType as z.ZodType, `${chemin}{clé}`), ...feuilles(schema.valueType as z.ZodType, `${chemin}{}`)]
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((un) => feuilles(un as z.ZodType, chemin))
  if (schema instanceof z.ZodPipe) return feuilles(schema.in as z.ZodType, chemin)
  if (
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodDefault
  ) {
    return feuilles(schema.unwrap() as z.ZodType, chemin)
  }
  return []
}

// Not written in a file: looked up or checked against a list, a password, a word searched, a figure asked for.
const SANS_ECRIT: readonly RegExp[] = [
  /^coffre\.|^indicateur\.|^bilan\.produce\./,
  /\.(ref|cle|code|motDePasse|actuel|nouveau|texte|operation|referent|modele|feuille)$/,
  // Read in a worker, refused cell by cell there; what is kept of it is checked by its use case.
  /^reprise\.(simulateSheet|importSheet|saveCorrespondance)\.correspondance\.colonnes/,
  // Written outside of the vault: the messages of refused lines.
  /^reprise\.saveRejets\./,
  // Checked where they are read: a draft in its handler, the name of a document as it is received.
  /^brouillon\.save\.contenu$/,
  /^piece\.deposit\.nom$/,
  // Titles and codes of the blank file of a portal.
  /^fse\.\w+Modele\.contenu\.(feuille|colonnes\[\]\.(titre|source\.valeurs\{clé\}))$/,
]

describe('aucune route qui écrit n’accepte un NIR', () => {
  const ecrites = (Object.keys(API) as RouteName[]).filter((nom) => API[nom].kind === 'command' || API[nom].kind === 'task')

  it('il y en a beaucoup', () => expect(ecrites.length).toBeGreaterThan(100))

  it('le refus s’explique au bon champ', () => {
    const parsed = commentaire.safeParse({ personne: { commentaire: `Sécu ${NIR}` } })
    expect(parsed.error?.issues).toMatchObject([{ path: ['personne', 'commentaire'], message: NIR_MESSAGE }])
    expect(NIR_MESSAGE).not.toContain('NIR')
  })

  it.each(ecrites)('%s', (nom) => {
    const ouvertes = feuilles(API[nom].input, nom)
      .filter(({ chemin }) => !SANS_ECRIT.some((exception) => exception.test(chemin)))
      .filter(({ schema }) => schema !== id && schema.safeParse(NIR).success)
      .map(({ chemin }) => chemin)
    expect(ouvertes).toEqual([])
  })
})
