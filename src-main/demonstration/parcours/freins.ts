import type { Database } from '../../database/schema/database'
import type { ThemeFrein } from '../../domain/parcours/frein'
import type { Calendrier } from '../calendrier'
import { GENRES } from '../genre'
import { COMMENTAIRES_FREIN } from '../lexique/notes'
import type { Recit } from './recit'

// How often each obstacle is met at entry.
const THEMES: readonly (readonly [ThemeFrein, number])[] = [
  ['mobilite', 62],
  ['emploi', 55],
  ['formation', 48],
  ['numerique', 38],
  ['financier', 34],
  ['administratif', 30],
  ['famille', 30],
  ['sante', 28],
  ['logement', 24],
  ['langue', 17],
]

const LEVEE_PAR_PASSAGE: Readonly<Record<string, number>> = { sortie_positive: 0.66, sortie_neutre: 0.3, sortie_sans_suite: 0.2 }

/** The obstacles found at entry, and what became of them. */
export function freinsOf(recit: Recit, calendrier: Calendrier): Omit<Database['frein'], 'id'>[] {
  const { alea, plan, dernier } = recit
  const duree = dernier - plan.entree
  const freins: Omit<Database['frein'], 'id'>[] = []
  for (const [theme, frequence] of THEMES) {
    if (!alea.chance(frequence / 100)) continue
    const ouverture = Math.min(dernier, plan.entree + (alea.chance(0.85) ? alea.entier(2, 12) : alea.entier(20, 120)))
    const niveau = alea.tirer([1, 2, 3], [30, 46, 24])
    const probabilite = recit.sortie === null ? Math.min(0.5, duree / 900) : (LEVEE_PAR_PASSAGE[GENRES[plan.genre].passage] ?? 0)
    const leve = dernier - ouverture > 40 && alea.chance(probabilite)
    const revise = !leve && niveau > 1 && dernier - ouverture > 60 && alea.chance(0.45)
    freins.push({
      participation: recit.id,
      theme,
      niveau: revise ? alea.entier(1, niveau - 1) : niveau,
      date_ouverture: calendrier.date(ouverture),
      date_levee: leve ? calendrier.date(alea.entier(ouverture + 30, dernier - 1)) : null,
      commentaire: alea.chance(0.4) ? commentaire(recit, theme) : null,
      niveau_initial: revise ? niveau : null,
    })
  }
  return freins
}

function commentaire({ alea }: Recit, theme: ThemeFrein): string | null {
  const phrases = COMMENTAIRES_FREIN[theme]
  return phrases ? alea.choix(phrases) : null
}
