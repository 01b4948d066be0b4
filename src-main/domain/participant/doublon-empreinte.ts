import { toIdentityKey, toSearchKey } from '../commun/texte'
import type { Participant } from './participant'

/** What is compared of a person; the rest of the identity says nothing of who they are. */
export type PersonneComparee = Pick<
  Participant,
  'nom' | 'prenom' | 'nom_naissance' | 'sexe' | 'date_naissance' | 'telephone' | 'courriel' | 'identifiant_ft'
>

/** A name in its forms: as a whole, and the parts of a composed one. */
export interface FormesNom {
  readonly entier: string
  readonly parties: readonly string[]
}

/** A person once folded, so that thousands are compared without folding again. */
export interface Empreinte {
  readonly nom: FormesNom
  /** Null without a birth name, or when it is the same. */
  readonly nom_naissance: FormesNom | null
  readonly prenom: FormesNom
  readonly sexe: PersonneComparee['sexe']
  readonly date_naissance: PersonneComparee['date_naissance']
  readonly telephone: string
  readonly courriel: string
  readonly identifiant_ft: string
}

const PARTICULES: ReadonlySet<string> = new Set('d de du des l la le les el al ben ould ait van von der den di da dos'.split(' '))

export function empreinteOf(personne: PersonneComparee): Empreinte {
  const nom = formesOf(personne.nom)
  const naissance = formesOf(personne.nom_naissance ?? '')
  return {
    nom,
    nom_naissance: naissance.entier === '' || naissance.entier === nom.entier ? null : naissance,
    prenom: formesOf(personne.prenom),
    sexe: personne.sexe,
    date_naissance: personne.date_naissance,
    telephone: chiffres(personne.telephone),
    courriel: (personne.courriel ?? '').trim().toLowerCase(),
    identifiant_ft: toIdentityKey(personne.identifiant_ft ?? ''),
  }
}

/** Last and birth names: a maiden name on one form and a married name on the other are the same family. */
export function nomsOf({ nom, nom_naissance }: Empreinte): FormesNom[] {
  return nom_naissance === null ? [nom] : [nom, nom_naissance]
}

function formesOf(nom: string): FormesNom {
  const mots = toSearchKey(nom).split(' ')
  const porteurs = mots.filter((mot) => !PARTICULES.has(mot))
  const sansParticule = cleNom(porteurs.join(''))
  const entier = cleNom(nom)
  // One letter is an initial, not a name.
  const parties = [sansParticule, ...porteurs.map(cleNom), ...withParticule(mots).map(cleNom)]
  return { entier, parties: [...new Set(parties)].filter((partie) => partie.length > 1 && partie !== entier) }
}

// « Le Bihan-Martin » holds « Le Bihan », not only « Bihan ».
function withParticule(mots: readonly string[]): string[] {
  const noms: string[] = []
  let avant = ''
  for (const mot of mots) {
    avant += mot
    if (PARTICULES.has(mot)) continue
    noms.push(avant)
    avant = ''
  }
  return noms
}

// « Delanoy » and « Delannoy »: a doubled letter is the commonest slip.
function cleNom(nom: string): string {
  return toIdentityKey(nom).replace(/(.)\1+/g, '$1')
}

// The last nine digits: +33 6…, 00 33 6… and 06… are one number.
function chiffres(telephone: string | null): string {
  const tous = (telephone ?? '').replace(/\D+/g, '')
  return tous.length < 9 ? '' : tous.slice(-9)
}
