import { formatDate } from '../commun/date'
import type { PreuveManquante } from '../piece/preuves'
import type { Eligibilite } from './eligibilite'
import { alerte, attention, type Manque } from './manque'

/** What the rules of the entry leave to mend: residence, criteria, answers that contradict them. */
export function manquesEligibilite({ motifs }: Pick<Eligibilite, 'motifs'>): Manque[] {
  const manques: Manque[] = []
  for (const { regle, satisfait, explication, critere } of motifs) {
    if (satisfait !== false) continue
    if (regle === 'residence') manques.push(alerte('residence', 'Résidence sur le territoire', explication, 'identite'))
    else if (regle === 'critere') manques.push(attention('criteres', 'Critère d’éligibilité', explication, 'eligibilite'))
    else if (regle === 'coherence') manques.push(alerte('critere_contredit', 'Critère à revoir', explication, 'eligibilite', critere))
  }
  const sansConstat = motifs.filter(({ regle, satisfait }) => regle === 'preuve' && satisfait === false)
  const [premier] = sansConstat
  if (premier === undefined) return manques
  const raison =
    sansConstat.length === 1
      ? premier.explication
      : `FSE+ : chaque critère a sa date et sa preuve ; ${sansConstat.length} sont à compléter.`
  return [...manques, attention('constats', 'Date et preuve des critères', raison, 'eligibilite')]
}

// Beyond, the line says how many and the tab of the pièces lists them.
const CITEES = 3

/** The proofs a controller would not find: those of the entry in one line, each étape and each proof of the exit apart. */
export function manquesPreuves(preuves: readonly PreuveManquante[], enCours: boolean): Manque[] {
  const manques: Manque[] = []
  const entree = preuves.filter(
    ({ objet }) => objet !== 'etape' && objet !== 'sortie' && objet !== 'suivi' && objet !== 'contrat_engagement',
  )
  if (entree.length > 0) {
    const noms = entree.slice(0, CITEES).map(({ titre }) => titre.toLocaleLowerCase('fr'))
    const reste = entree.length > CITEES ? `, et ${entree.length - CITEES} autres` : ''
    manques.push(attention('pieces_entree', 'Pièces de l’entrée', `Exigées au contrôle : ${noms.join(', ')}${reste}.`, 'pieces'))
  }
  for (const preuve of preuves) {
    if (preuve.objet === 'etape' && enCours) {
      const raison = `Le document prouve l’étape, et plus tard la sortie : ${preuve.attendu}.`
      manques.push(attention('justificatif', `Justificatif : ${preuve.titre}`, raison, 'pieces', preuve.objet_id))
    } else if (preuve.objet === 'sortie' || preuve.objet === 'suivi') {
      manques.push(alerte('piece_sortie', preuve.titre, `${preuve.raison} Attendu : ${preuve.attendu}.`, 'pieces'))
    }
  }
  return manques
}

/** What the fiche de prescription lacks, while the commission has not decided. */
export function manquesFiche(restent: readonly string[], date_prescription: string | null): Manque[] {
  if (restent.length === 0) return []
  const depuis = date_prescription === null ? '' : ` (du ${formatDate(date_prescription)})`
  return [
    attention(
      'prescription',
      'Fiche de prescription',
      `La fiche${depuis} est incomplète. Restent : ${restent.join(', ')}.`,
      'prescription',
    ),
  ]
}
