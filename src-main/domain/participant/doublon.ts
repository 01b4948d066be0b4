import { toIdentityKey } from '../commun/texte'
import type { Participant } from './participant'

type Compare = Pick<Participant, 'nom' | 'prenom' | 'nom_naissance' | 'date_naissance' | 'telephone'>

/** Why somebody already in the files may be the same person; null when nothing says so. */
export function raisonDoublon(saisie: Compare, connu: Compare): string | null {
  const memeNom = nomsOf(saisie).some((nom) => nomsOf(connu).includes(nom))
  const memePrenom = cleNom(saisie.prenom) === cleNom(connu.prenom)
  const memeNaissance = saisie.date_naissance !== null && saisie.date_naissance === connu.date_naissance
  const memeTelephone = chiffres(saisie.telephone) !== '' && chiffres(saisie.telephone) === chiffres(connu.telephone)
  if (memeNom && memePrenom) {
    if (memeNaissance) return 'mêmes nom, prénom et date de naissance'
    return saisie.date_naissance !== null && connu.date_naissance !== null
      ? 'mêmes nom et prénom, autre date de naissance'
      : 'mêmes nom et prénom'
  }
  if (memeNaissance && (memeNom || memePrenom)) return `même date de naissance et même ${memeNom ? 'nom' : 'prénom'}`
  if (memeTelephone) return 'même téléphone'
  return isInverse(saisie, connu) ? 'nom et prénom inversés' : null
}

// A maiden name on one form and a married name on the other are the same family.
function nomsOf(personne: Compare): string[] {
  return [personne.nom, personne.nom_naissance ?? ''].map(cleNom).filter((nom) => nom !== '')
}

// « Delanoy » and « Delannoy »: a doubled letter is the commonest slip.
function cleNom(nom: string): string {
  return toIdentityKey(nom).replace(/(.)\1+/g, '$1')
}

function isInverse(saisie: Compare, connu: Compare): boolean {
  const prenom = cleNom(saisie.prenom)
  return prenom !== '' && nomsOf(connu).includes(prenom) && nomsOf(saisie).includes(cleNom(connu.prenom))
}

function chiffres(telephone: string | null): string {
  return (telephone ?? '').replace(/\D+/g, '').slice(-9)
}
