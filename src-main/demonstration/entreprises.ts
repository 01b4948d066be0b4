import type { Employeur } from '../domain/employeur/employeur'
import { type Alea, at, createAlea } from './alea'
import { SECTEURS } from './lexique/entreprises'
import type { Metier } from './lexique/etapes'
import { COMMUNES } from './lexique/territoire'

/** The employers of the demonstration, and who hires for a trade. */
export interface Employeurs {
  readonly liste: readonly Employeur[]
  pour(alea: Alea, metier: Metier): string
  interim(alea: Alea): string
  siae(alea: Alea): Employeur
  /** One of a sector, by name. */
  nomme(nom: string): Employeur
  secteur(code: string): readonly Employeur[]
}

/** Makes the employers, some of a sector twice in different towns. */
export function createEmployeurs(): Employeurs {
  const alea = createAlea(424_242)
  const parSecteur = new Map<string, Employeur[]>()
  const liste: Employeur[] = []
  for (const { code, naf, noms, effectif } of SECTEURS) {
    const siens = noms.map((nom, rang): Employeur => {
      const numero = liste.length + rang + 1
      return {
        id: `E${String(numero).padStart(4, '0')}`,
        nom,
        siret: siretFictif(numero),
        naf,
        code_insee: alea.pondere(COMMUNES).code_insee,
        effectif: alea.entier(...effectif),
      }
    })
    parSecteur.set(code, siens)
    liste.push(...siens)
  }
  const secteur = (code: string) => parSecteur.get(code) ?? []
  return {
    liste,
    secteur,
    pour: (tirage, metier) => tirage.choix(secteur(tirage.choix(metier.secteurs))).id,
    interim: (tirage) => tirage.choix(secteur('interim')).id,
    siae: (tirage) => tirage.choix(secteur('siae')),
    nomme: (nom) =>
      at(
        liste.filter((employeur) => employeur.nom === nom),
        0,
      ),
  }
}

// No company has a number that begins with 000; the key is right all the same (Luhn).
function siretFictif(numero: number): string {
  const debut = `000${String(numero * 1373)
    .padStart(6, '0')
    .slice(-6)}0001`
  // From the right, one figure out of two is doubled, the key not counted.
  const somme = [...debut].reverse().reduce((total, chiffre, index) => {
    const compte = Number(chiffre) * (index % 2 === 0 ? 2 : 1)
    return total + (compte > 9 ? compte - 9 : compte)
  }, 0)
  return `${debut}${(10 - (somme % 10)) % 10}`
}
