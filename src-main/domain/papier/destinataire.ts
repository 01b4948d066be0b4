import type { Sexe } from '../participant/participant'

// NF Z10-011: six lines of 38 characters at most, the town closing.
const LARGEUR = 38
const LIGNES = 6

export interface Adresse {
  readonly nom: string
  readonly prenom: string
  readonly sexe: Sexe | null
  readonly adresse: string | null
  readonly code_postal: string | null
  readonly commune: string | null
}

/** « Madame », « Monsieur », or both when it is not known. */
export function civiliteOf(sexe: Sexe | null): string {
  if (sexe === 'F') return 'Madame'
  return sexe === 'M' ? 'Monsieur' : 'Madame, Monsieur'
}

/** The address block of a letter, from the name to the town, for the window of the envelope. */
export function lignesDestinataire(personne: Adresse): string[] {
  const titre = personne.sexe === 'F' ? 'Mme' : personne.sexe === 'M' ? 'M.' : ''
  const nom = couper([titre, personne.prenom, personne.nom.toLocaleUpperCase('fr')].filter((mot) => mot !== '').join(' '))
  const ville = [personne.code_postal, personne.commune?.toLocaleUpperCase('fr')].filter(Boolean).join(' ')
  const fin = ville === '' ? [] : [ville]
  const rue = (personne.adresse ?? '').split(/\r?\n|\s*,\s*(?=\p{Lu})/u).flatMap(couper)
  const pleines = rue.map((ligne) => ligne.trim()).filter((ligne) => ligne !== '')
  return [...nom, ...pleines.slice(0, LIGNES - nom.length - fin.length), ...fin]
}

/** True when a letter would reach somebody: a street or a town with its postal code. */
export function isAdressable({ adresse, code_postal, commune }: Adresse): boolean {
  return adresse !== null && (code_postal !== null || commune !== null)
}

function couper(ligne: string): string[] {
  const lignes: string[] = []
  let courante = ''
  for (const mot of ligne.split(/\s+/)) {
    if (courante !== '' && courante.length + 1 + mot.length > LARGEUR) {
      lignes.push(courante)
      courante = mot
    } else courante = courante === '' ? mot : `${courante} ${mot}`
  }
  return [...lignes, courante]
}
