/** A piece of a line, in bold or not. */
export interface Passage {
  readonly texte: string
  readonly gras: boolean
}

/** What a body is made of: paragraphs, and lists of lines that begin with a dash. */
export type BlocTexte =
  | { readonly type: 'paragraphe'; readonly passages: readonly Passage[] }
  | { readonly type: 'liste'; readonly lignes: readonly (readonly Passage[])[] }

const PUCE = /^\s*[-–•]\s+/

/** Reads a body: an empty line parts paragraphs, « - » begins a line of a list, two asterisks surround what is bold. */
export function lireTexte(texte: string): BlocTexte[] {
  const blocs: BlocTexte[] = []
  let lignes: string[] = []
  let puces: string[] = []
  const clore = () => {
    if (lignes.length > 0) blocs.push({ type: 'paragraphe', passages: lirePassages(lignes.join('\n')) })
    if (puces.length > 0) blocs.push({ type: 'liste', lignes: puces.map(lirePassages) })
    lignes = []
    puces = []
  }
  for (const ligne of texte.replaceAll('\r\n', '\n').split('\n')) {
    if (ligne.trim() === '') clore()
    else if (PUCE.test(ligne)) {
      if (lignes.length > 0) clore()
      puces.push(ligne.replace(PUCE, ''))
    } else {
      if (puces.length > 0) clore()
      lignes.push(ligne.trim())
    }
  }
  clore()
  return blocs
}

/** Cuts a line where bold begins and ends; asterisks that close nothing are kept as typed. */
export function lirePassages(ligne: string): Passage[] {
  const morceaux = ligne.split('**')
  if (morceaux.length % 2 === 0) {
    const dernier = morceaux.pop() ?? ''
    morceaux.push(`${morceaux.pop() ?? ''}**${dernier}`)
  }
  return morceaux.map((texte, index) => ({ texte, gras: index % 2 === 1 })).filter(({ texte }) => texte !== '')
}
