import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Passage } from '../../domain/papier/mise-en-forme'
import { NIVEAU_FREIN_LABELS } from '../../domain/parcours/labels'
import { note, section, table } from '../kit/blocks'
import { CONTENT_WIDTH, INK } from '../kit/theme'
import type { Bloc, CaseSignature, LigneNiveaux } from './contenu'

const LIGNE_ECRITE = 20

/** One block of a paper as the PDF shows it. */
export function blocPdf(bloc: Bloc, corps = 10): Content {
  switch (bloc.type) {
    case 'titre':
      return { ...(section(bloc.texte) as object), outline: false } as Content
    case 'paragraphe':
      return { text: passages(bloc.passages), fontSize: corps, lineHeight: 1.3, margin: [0, 0, 0, corps * 0.8] }
    case 'liste':
      return {
        ul: bloc.lignes.map((ligne) => ({ text: passages(ligne), margin: [0, 0, 0, 3] as [number, number, number, number] })),
        markerColor: INK.texte3,
        fontSize: corps,
        lineHeight: 1.25,
        margin: [2, 0, 0, corps * 0.6],
      }
    case 'faits':
      return faits(bloc.paires, bloc.pleine ?? false)
    case 'tableau':
      return tableau(bloc)
    case 'niveaux':
      return niveaux(bloc.titres, bloc.lignes)
    case 'ecrire':
      return {
        canvas: Array.from({ length: bloc.lignes }, (_, rang) => pointille(CONTENT_WIDTH, (rang + 1) * LIGNE_ECRITE)),
        margin: [0, 0, 0, 8],
      }
    case 'note':
      return note(bloc.texte)
    case 'ensemble':
      return { unbreakable: true, stack: bloc.blocs.map((un) => blocPdf(un, corps)) }
    case 'signatures':
      return signatures(bloc.cases)
  }
}

function passages(liste: readonly Passage[]) {
  return liste.map(({ texte, gras }) => ({ text: texte, bold: gras }))
}

function pointille(largeur: number, y: number, x = 0) {
  return { type: 'line' as const, x1: x, y1: y, x2: largeur, y2: y, lineWidth: 0.6, lineColor: INK.texte3, dash: { length: 1, space: 2 } }
}

const FILETS = {
  hLineColor: () => INK.filet,
  hLineWidth: (line: number) => (line === 0 ? 0 : 0.4),
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingTop: () => 4,
  paddingBottom: () => 3.5,
}

/** Pairs of label and value, two by two unless they need the whole width; what is not known is a line to fill. */
function faits(paires: readonly (readonly [string, string | null])[], pleine: boolean): Content {
  const largeur = pleine ? CONTENT_WIDTH - 140 : (CONTENT_WIDTH - 14) / 2 - 100
  const cellules = ([libelle, valeur]: readonly [string, string | null]): TableCell[] => [
    { text: libelle, fontSize: 9, color: INK.texte2 },
    valeur === null ? { canvas: [pointille(largeur, 11)] } : { text: valeur, style: 'valeur' },
  ]
  const rows: TableCell[][] = []
  if (pleine) rows.push(...paires.map(cellules))
  else {
    for (let index = 0; index < paires.length; index += 2) {
      const [gauche, droite] = [paires[index], paires[index + 1]]
      if (gauche) rows.push([...cellules(gauche), { text: '' }, ...(droite ? cellules(droite) : [{ text: '' }, { text: '' }])])
    }
  }
  if (rows.length === 0) return { text: '' }
  return {
    table: { widths: pleine ? [126, '*'] : [86, '*', 14, 86, '*'], body: rows, dontBreakRows: true },
    layout: FILETS,
    margin: [0, 0, 0, 6],
  }
}

function tableau({ colonnes, lignes, hauteur }: Extract<Bloc, { type: 'tableau' }>): Content {
  const columns = colonnes.map(({ titre, largeur }) => ({ header: titre, width: largeur }))
  if (hauteur === undefined)
    return table(
      columns,
      lignes.map((ligne) => [...ligne]),
    )
  return {
    margin: [0, 0, 0, 8],
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: colonnes.map(({ largeur }) => largeur),
      heights: (row: number) => (row === 0 ? 16 : hauteur),
      body: [
        colonnes.map(({ titre }) => ({ text: titre, style: 'entete', fillColor: INK.creux, margin: [0, 1, 0, 1] })),
        ...lignes.map((ligne) => ligne.map((texte): TableCell => ({ text: texte, style: 'cellule', margin: [0, hauteur / 2 - 8, 0, 0] }))),
      ],
    },
    layout: {
      hLineWidth: () => 0.6,
      vLineWidth: () => 0.6,
      hLineColor: () => INK.texte3,
      vLineColor: () => INK.texte3,
      paddingLeft: () => 5,
    },
  }
}

const [ECHELLE_L, ECHELLE_H, PAS, BORD] = [190, 16, 54, 14]

/** Before and after on the scale of four levels: an empty ring, a full dot, and the way between them. */
function niveaux([avant, apres]: readonly [string, string], lignes: readonly LigneNiveaux[]): Content {
  const libelle = (niveau: number | null) => (niveau === null ? '–' : (NIVEAU_FREIN_LABELS[niveau] ?? String(niveau)))
  return table(
    [
      { header: 'Thème', width: '*', bold: true },
      { header: avant, width: 78 },
      { header: 'De « aucun » (à gauche) à « bloquant »', width: ECHELLE_L },
      { header: apres, width: 78 },
    ],
    lignes.map((ligne) => [ligne.theme, libelle(ligne.avant), { svg: echelle(ligne), width: ECHELLE_L }, libelle(ligne.apres)]),
  )
}

function echelle({ avant, apres }: LigneNiveaux): string {
  const x = (niveau: number) => BORD + niveau * PAS
  const y = ECHELLE_H / 2
  const reperes = [0, 1, 2, 3].map(
    (niveau) => `<line x1="${x(niveau)}" y1="3" x2="${x(niveau)}" y2="13" stroke="${INK.filet}" stroke-width="1"/>`,
  )
  const trait =
    apres === null ? '' : `<line x1="${x(avant)}" y1="${y}" x2="${x(apres)}" y2="${y}" stroke="${INK.petrole}" stroke-width="3"/>`
  const creux = `<circle cx="${x(avant)}" cy="${y}" r="4" fill="#FFFFFF" stroke="${INK.petrole}" stroke-width="1.4"/>`
  const plein = apres === null ? '' : `<circle cx="${x(apres)}" cy="${y}" r="4.4" fill="${INK.petrole}"/>`
  return `<svg viewBox="0 0 ${ECHELLE_L} ${ECHELLE_H}">${reperes.join('')}${trait}${creux}${plein}</svg>`
}

/** Places to sign, side by side, never parted from one another. */
function signatures(cases: readonly CaseSignature[]): Content {
  return {
    unbreakable: true,
    margin: [0, 12, 0, 0],
    table: {
      widths: cases.map(() => '*'),
      heights: [66],
      body: [
        cases.map(
          ({ titre, nom, mention }): TableCell => ({
            stack: [
              { text: titre, style: 'entete' },
              { text: nom === '' ? ' ' : nom, style: 'valeur', margin: [0, 2, 0, 0] },
              { text: mention === '' ? 'Date et signature :' : mention, style: 'note', margin: [0, 4, 0, 0] },
            ],
          }),
        ),
      ],
    },
    layout: {
      hLineWidth: () => 0.6,
      vLineWidth: () => 0.6,
      hLineColor: () => INK.texte3,
      vLineColor: () => INK.texte3,
      paddingLeft: () => 8,
      paddingTop: () => 6,
    },
  }
}
