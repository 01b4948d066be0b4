import { describe, expect, it } from 'vitest'
import { composeFigure } from '../../../src-renderer/components/charts/export/compose'
import type { Figure } from '../../../src-renderer/components/charts/export/figure'
import { toSvg } from '../../../src-renderer/components/charts/export/to-svg'

const CADRE = { title: 'Sorties & taux <2026>', subtitle: 'PLIE, du 01/01/2026 au 31/12/2026.', source: 'Source : essai.' }
const INKS = { ground: '#fff', of: (name: string) => `#${name}` }

const FIGURES: readonly (readonly [string, Figure])[] = [
  ['barres', { kind: 'bars', rows: [{ label: 'Moins de 6 mois', value: 8, shown: '8, 7,3 %', mark: 4 }] }],
  ['paires', { kind: 'pairs', titles: ['Ouverts', 'Levés'], backToBack: false, rows: [{ label: 'Logement', left: 12, right: 5 }] }],
  ['pyramide', { kind: 'pairs', titles: ['Femmes', 'Hommes'], backToBack: true, rows: [{ label: '30 à 44 ans', left: 12, right: 5 }] }],
  [
    'parts',
    {
      kind: 'stacks',
      rows: [
        {
          label: 'À 3 mois',
          note: '90,2 %',
          pieces: [
            { fill: 'emploi', value: 9 },
            { fill: 'neutre', value: 1 },
          ],
          target: 0.5,
        },
      ],
      legend: [{ fill: 'neutre', label: 'Sans nouvelles' }],
    },
  ],
  ['mois', { kind: 'flow', names: ['File active', 'Entrées', 'Sorties'], months: [{ label: 'janv.', up: 7, down: 8, stock: 255 }] }],
  [
    'années',
    {
      kind: 'years',
      columns: [
        {
          label: '2025',
          rate: 54.4,
          target: 50,
          pieces: [
            { fill: 'emploi', value: 40 },
            { fill: null, value: 0 },
          ],
        },
      ],
    },
  ],
]

/** What can be read in a drawing, and where its boxes are. */
function lire(svg: string) {
  const textes = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map((trouve) => trouve[1])
  const nombres = [...svg.matchAll(/ (?:x|y|width|height)="([^"]*)"/g)].map((trouve) => Number(trouve[1]))
  return { textes, nombres }
}

describe('le fichier d’un graphique', () => {
  it.each(FIGURES)('%s : titre, période et source sont écrits, tout tient dans le cadre', (_nom, figure) => {
    const dessin = composeFigure(figure, CADRE)
    const svg = toSvg(dessin, INKS, 'Description')
    const { textes, nombres } = lire(svg)
    expect(textes).toEqual(expect.arrayContaining(['Sorties &amp; taux &lt;2026&gt;', CADRE.subtitle, CADRE.source]))
    expect(nombres.every((nombre) => Number.isFinite(nombre) && nombre >= -10 && nombre <= Math.max(dessin.width, dessin.height))).toBe(
      true,
    )
    for (const forme of dessin.shapes) {
      if (forme.kind === 'line') continue
      expect(forme.x).toBeGreaterThanOrEqual(0)
      expect(forme.x).toBeLessThanOrEqual(dessin.width)
      expect(forme.y).toBeLessThanOrEqual(dessin.height)
    }
  })

  it('se suffit à lui-même : aucune variable, aucune adresse, aucun script', () => {
    for (const [, figure] of FIGURES) {
      const svg = toSvg(composeFigure(figure, CADRE), INKS, 'Description')
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /)
      expect(svg).not.toMatch(/var\(|href|<script|style=/)
      expect(svg).not.toContain('undefined')
    }
  })

  it('une barre vaut sa part de la plus grande, un repère la sienne', () => {
    const rows = [10, 5, 0].map((value) => ({ label: String(value), value, shown: String(value), mark: value === 5 ? 10 : null }))
    const { shapes } = composeFigure({ kind: 'bars', rows }, CADRE)
    const barres = shapes
      .filter((forme) => forme.kind === 'rect' && forme.fill === 'emploi')
      .map((forme) => 'width' in forme && forme.width)
    expect(barres).toEqual([500, 250, 0])
    const repere = shapes.find((forme) => forme.kind === 'mark')
    expect(repere?.kind === 'mark' && repere.x).toBe(40 + 260 + 500)
  })

  it('les morceaux d’une année s’empilent jusqu’à leur somme', () => {
    const pieces = [
      { fill: 'emploi' as const, value: 30 },
      { fill: 'sans_suite' as const, value: 10 },
    ]
    const { shapes } = composeFigure({ kind: 'years', columns: [{ label: '2025', rate: 75, target: null, pieces }] }, CADRE)
    const [bas, haut] = shapes.filter((forme) => forme.kind === 'rect')
    if (bas?.kind !== 'rect' || haut?.kind !== 'rect') throw new Error('deux morceaux attendus')
    expect(bas.height).toBeCloseTo(3 * haut.height)
    expect(haut.y + haut.height).toBeCloseTo(bas.y)
  })
})
