import type { Database } from '../database/schema/database'
import { ageAt } from '../domain/commun/date'
import { cleRecherche } from '../domain/participant/cle-recherche'
import type { Participant, Sexe } from '../domain/participant/participant'
import type { Alea } from './alea'
import type { Calendrier } from './calendrier'
import { NOMS, PRENOMS_F, PRENOMS_JEUNES_F, PRENOMS_JEUNES_M, PRENOMS_M, RUES } from './lexique/noms'
import { COMMUNES } from './lexique/territoire'

/** Who somebody is when the story needs it; the rest is drawn. */
export interface Identite {
  readonly nom?: string
  readonly prenom?: string
  readonly sexe?: Sexe
  readonly age?: number
  readonly jeune?: boolean
}

// 06 39 98 is a range kept for fiction: nobody answers.
const TELEPHONES_FICTION = 10_000
// Prime with the size of the range: every number comes once before any comes twice.
const PAS_TELEPHONE = 7919

/** Makes invented people, no two with the same name. */
export function createPersonnes(calendrier: Calendrier) {
  const pris = new Set<string>()
  let rang = 0

  function nommer(alea: Alea, sexe: Sexe, jeune: boolean): { nom: string; prenom: string } {
    const femmes = jeune ? PRENOMS_JEUNES_F : PRENOMS_F
    const hommes = jeune ? PRENOMS_JEUNES_M : PRENOMS_M
    for (;;) {
      const nom = alea.choix(NOMS)
      const prenom = alea.choix(sexe === 'F' ? femmes : hommes)
      if (!pris.has(`${nom} ${prenom}`)) return { nom, prenom }
    }
  }

  return function create(alea: Alea, identite: Identite = {}): Database['participant'] {
    rang += 1
    const jeune = identite.jeune ?? false
    const sexe = identite.sexe ?? (alea.chance(jeune ? 0.47 : 0.545) ? 'F' : 'M')
    const tire = nommer(alea, sexe, jeune)
    const { nom, prenom } = { ...tire, ...identite }
    pris.add(`${nom} ${prenom}`)
    const commune = alea.pondere(COMMUNES)
    const participant: Participant = {
      id: `P${String(rang).padStart(5, '0')}`,
      nom,
      prenom,
      nom_naissance: sexe === 'F' && !jeune && alea.chance(0.22) ? alea.choix(NOMS) : null,
      sexe,
      date_naissance: naissance(alea, calendrier, identite.age ?? ageTire(alea, jeune)),
      adresse: `${alea.entier(1, 98)}, ${alea.choix(RUES)}`,
      code_postal: commune.code_postal,
      code_insee: commune.code_insee,
      qpv: alea.chance(commune.qpv) ? 1 : 0,
      telephone: telephone(rang),
      courriel: alea.chance(0.6) ? courriel(prenom, nom, rang) : null,
      identifiant_ft: alea.chance(0.85)
        ? `${String(1_000_000 + ((rang * 48_611) % 8_999_999))}${alea.choix([...'ABCDEFGHJKLMNPRSTVWXYZ'])}`
        : null,
      nationalite: alea.selon({ france: 84, ue: 5, tiers: 11 }),
      parent_ne_etranger: alea.chance(0.31) ? 1 : 0,
    }
    return { ...participant, cle_recherche: cleRecherche(participant) }
  }
}

function ageTire(alea: Alea, jeune: boolean): number {
  if (jeune) return alea.entier(20, 25)
  return alea.tirer([alea.entier(26, 29), alea.entier(30, 44), alea.entier(45, 54), alea.entier(55, 62)], [10, 43, 29, 18])
}

function naissance(alea: Alea, { today }: Calendrier, age: number): string {
  const annee = Number(today.slice(0, 4)) - age
  const jour = `${String(alea.entier(1, 12)).padStart(2, '0')}-${String(alea.entier(1, 28)).padStart(2, '0')}`
  const date = `${annee}-${jour}`
  return ageAt(date, today) === age ? date : `${annee - 1}-${jour}`
}

/** An invented number of the range kept for fiction; the next person has the next one. */
export function telephone(rang: number): string {
  const fin = String((rang * PAS_TELEPHONE) % TELEPHONES_FICTION).padStart(4, '0')
  return `06 39 98 ${fin.slice(0, 2)} ${fin.slice(2)}`
}

function courriel(prenom: string, nom: string, rang: number): string {
  const plat = (texte: string) =>
    texte
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
  return `${plat(prenom)}.${plat(nom)}${rang % 7 === 0 ? rang : ''}@exemple.fr`
}
