import type { Column, TableCell } from 'pdfmake/interfaces'
import { INK } from './theme'

// Tabler outlines on a 24-unit square: drawn, so that a decision is read without its colour.
const PATHS = {
  check: '<path d="M5 12l5 5l10-10"/>',
  croix: '<path d="M18 6l-12 12"/><path d="M6 6l12 12"/>',
  pause: '<path d="M12 7v5l2 2"/><path d="M20.94 13a9 9 0 1 0-8 7.9"/><path d="M17 17v5"/><path d="M21 17v5"/>',
  moins: '<path d="M5 12h14"/>',
  present: '<circle cx="12" cy="12" r="9"/><path d="M9 12l2 2l4-4"/>',
  remplace:
    '<rect x="3" y="3" width="7" height="7"/><rect x="14" y="14" width="7" height="7"/><path d="M14 6h4a2 2 0 0 1 2 2v3"/><path d="M10 18h-4a2 2 0 0 1-2-2v-3"/>',
  excuse: '<rect x="3" y="5" width="18" height="14" rx="2"/><path d="M3 7l9 6l9-6"/>',
  absent: '<circle cx="12" cy="12" r="9"/><path d="M9 9l6 6m0-6l-6 6"/>',
} as const

export type IconName = keyof typeof PATHS

function icon(name: IconName, width: number, color: string): Column {
  const svg = `<svg viewBox="0 0 24 24" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${PATHS[name]}</svg>`
  return { svg, width: 8.5, fit: [8.5, 8.5], margin: [0, 1.6, 0, 0] }
}

/** A word of a closed list with its icon. */
export function iconCell(name: IconName, text: string, strong = false): TableCell {
  const label: Column = { width: '*', text, style: 'cellule', bold: strong, margin: [4, 0, 0, 0] }
  return { columns: [icon(name, strong ? 2.6 : 1.8, strong ? INK.texte : INK.texte2), label] }
}
