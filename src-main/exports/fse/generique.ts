import Papa from 'papaparse'
import { formatDate } from '../../domain/commun/date'
import { CODES_CHAMPS_FSE, type CodeChampFse, champFse, GROUPE_FSE_LABELS } from '../../domain/fse/champ'
import type { LigneFse } from '../../domain/fse/ligne'
import { neutralise } from '../neutralise'
import { type Case, gras, jour, nombre, paragraphe, texte } from '../xlsx/cellules'
import { buildClasseur } from '../xlsx/classeur'

const LARGEURS = { texte: 22, telephone: 16, date: 13, nombre: 12, code: 20 } as const

/** Every field of the records as a workbook: true dates, labels, and a sheet that says how to read them. */
export function buildFseXlsx(lignes: readonly LigneFse[], contexte: readonly (readonly [string, string])[]): Promise<Uint8Array> {
  const colonnes = CODES_CHAMPS_FSE.map((code) => {
    const { titre, nature } = champFse(code)
    return { titre, largeur: LARGEURS[nature] }
  })
  return buildClasseur([
    { nom: 'FSE+', colonnes, lignes: lignes.map((ligne) => CODES_CHAMPS_FSE.map((code) => cellOf(code, ligne))), colonnesFigees: 3 },
    { nom: 'Lisez-moi', largeurs: [34, 16, 90], lignes: lisezMoi(contexte) },
  ])
}

function lisezMoi(contexte: readonly (readonly [string, string])[]): Case[][] {
  return [
    ...contexte.map(([titre, valeur]) => [gras(titre), null, paragraphe(valeur)]),
    [],
    [gras('Une ligne'), null, paragraphe('Une personne dans une opération : première entrée avec ses réponses, dernière sortie.')],
    [
      gras('Fiche complète'),
      null,
      paragraphe(
        'Sexe, date de naissance, situation, niveau, commune et un moyen de contact connus. Les coordonnées du référent ne comptent pas.',
      ),
    ],
    [gras('Recueil'), null, paragraphe('Au-delà de 28 jours après la sortie, les réponses sont gardées et exclues de EECR01 à EECR04.')],
    [],
    [gras('Colonne'), gras('Partie'), gras('Valeurs')],
    ...CODES_CHAMPS_FSE.map((code) => {
      const { titre, groupe, nature, valeurs } = champFse(code)
      const possibles = valeurs
        ? Object.values(valeurs).join(' ; ')
        : { date: 'Date', nombre: 'Nombre', texte: 'Texte', telephone: 'Texte', code: '' }[nature]
      return [texte(titre), texte(GROUPE_FSE_LABELS[groupe]), paragraphe(possibles)]
    }),
  ]
}

function cellOf(code: CodeChampFse, ligne: LigneFse): Case {
  const valeur = ligne[code]
  if (champFse(code).nature === 'date') return jour(valeur === null ? null : String(valeur))
  return typeof valeur === 'number' ? nombre(valeur, Number.isInteger(valeur) ? 0 : 1) : texte(libelleOf(code, valeur))
}

/** The same as text, for tools that read nothing else: semicolons, days as JJ/MM/AAAA, UTF-8 with its mark. */
export function buildFseCsv(lignes: readonly LigneFse[]): string {
  const rows = lignes.map((ligne) => CODES_CHAMPS_FSE.map((code) => texteOf(code, ligne[code])))
  return `\ufeff${Papa.unparse([CODES_CHAMPS_FSE.map((code) => champFse(code).titre), ...rows], { delimiter: ';', newline: '\r\n' })}\r\n`
}

function texteOf(code: CodeChampFse, valeur: string | number | null): string {
  if (valeur === null) return ''
  if (typeof valeur === 'number') return String(valeur).replace('.', ',')
  if (champFse(code).nature === 'date') return formatDate(valeur)
  const libelle = libelleOf(code, valeur)
  return /^\+\d+$/.test(libelle) ? libelle : neutralise(libelle)
}

/** A value as people read it: the label of a code. */
export function libelleOf(code: CodeChampFse, valeur: string | null): string {
  if (valeur === null) return ''
  return champFse(code).valeurs?.[valeur] ?? valeur
}
