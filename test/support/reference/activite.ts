import type { ContratClauseCompte, DonneesIndicateur } from '../../../src-main/domain/indicateur/donnees'
import type { Demande, Reponse, Reponses } from './indicateurs'
import { arrondi } from './jours'

const cent = (heures: number | null) => BigInt(Math.round((heures ?? 0) * 100))

/** Employers, coordination and clauses. */
export function computeActivite(donnees: DonneesIndicateur, { du, au, operation }: Demande): Reponses {
  const dans = (date: string) => date >= du && date <= au
  const distincts = (valeurs: readonly (string | null)[]): Reponse => ({
    valeur: new Set(valeurs.filter((valeur) => valeur !== null && valeur !== '')).size,
  })
  const mises = donnees.mises_en_relation.filter((m) => {
    if (!dans(m.date)) return false
    if (operation === null) return true
    return donnees.participations.some((p) => p.id === m.participation && p.operation === operation)
  })
  const E03 = mises.filter((m) => m.statut !== 'proposee' && m.statut !== 'refus_personne')
  const tenus = (type: string, partenaires = false): Reponse => ({
    valeur: donnees.evenements.filter((e) => e.type === type && e.etat === 'tenu' && dans(e.date) && (!partenaires || e.partenaires === 1))
      .length,
  })

  const duMois = (mois: string) => `${mois}-01` >= `${du.slice(0, 7)}-01` && `${mois}-01` <= au
  const centOf = (h: DonneesIndicateur['heures_clause'][number]) => cent(h.heures_travail) + cent(h.heures_formation)
  const heures = donnees.heures_clause.filter((h) => duMois(h.mois))
  const somme = (lignes: DonneesIndicateur['heures_clause']) => lignes.reduce((total, h) => total + centOf(h), 0n)
  const contrats = donnees.contrats_clause.filter((c) => somme(heures.filter((h) => h.contrat === c.id)) > 0n)
  const K01 = somme(heures)
  const etats = ['clause', 'en_cours', 'termine', 'solde']
  const marches = donnees.marches.filter(
    (m) =>
      m.etat !== null &&
      etats.includes(m.etat) &&
      (m.date_debut === null || m.date_debut <= au) &&
      (m.date_fin === null || m.date_fin >= du),
  )
  const lots = donnees.lots.filter((l) => marches.some((m) => m.id === l.marche))
  const prevues = lots.reduce((total, l) => total + cent(l.heures_prevues), 0n)
  const faites = somme(
    donnees.heures_clause.filter((h) => {
      const contrat = donnees.contrats_clause.find((c) => c.id === h.contrat)
      return `${h.mois}-01` <= au && lots.some((l) => l.id === contrat?.lot)
    }),
  )
  const modalites: Record<string, number> = {}
  for (const modalite of new Set(contrats.map((c) => c.modalite))) {
    const siens = contrats.filter((c) => c.modalite === modalite)
    modalites[modalite ?? 'inconnu'] = Number(somme(heures.filter((h) => siens.some((c) => c.id === h.contrat)))) / 100
  }
  return {
    E01: distincts(donnees.contacts.filter((c) => dans(c.date)).map((c) => c.employeur)),
    E02: distincts(mises.map((m) => m.offre)),
    E03: { valeur: E03.length },
    E05: tenus('job_dating'),
    E06: tenus('atelier'),
    E07: { valeur: arrondi(100n * BigInt(E03.filter((m) => m.statut === 'retenue').length), BigInt(E03.length), 1) },
    C01: tenus('commission'),
    C02: tenus('commission', true),
    C03: tenus('entretien_referent'),
    C04: tenus('forum'),
    C05: tenus('rencontre_siae'),
    C06: tenus('reunion_coordination'),
    C07: tenus('conference'),
    K01: { valeur: Number(K01) / 100 },
    K02: { valeur: compterBeneficiaires(donnees, contrats) },
    K03: distincts(contrats.map((c) => c.employeur)),
    K04: { valeur: marches.length },
    K05: { valeur: contrats.length },
    K06: { valeur: Number(prevues) / 100 },
    K07: { valeur: arrondi(100n * faites, prevues, 1) },
    K08: { valeur: arrondi(K01, 160_000n, 2) },
    K09: distincts(marches.map((m) => m.donneur_ordre)),
    K10: { valeur: null, detail: modalites },
  }
}

function cle({ nom, prenom, date_naissance }: Pick<ContratClauseCompte, 'nom' | 'prenom' | 'date_naissance'>): string {
  const plat = (texte: string | null) =>
    [...(texte ?? '').toLowerCase().replaceAll('œ', 'oe').normalize('NFD')].filter((signe) => /[a-z0-9]/.test(signe)).join('')
  return `${plat(nom)}/${plat(prenom)}/${date_naissance ?? ''}`
}

/** Linked people, then every unlinked identity that is not theirs. */
function compterBeneficiaires(donnees: DonneesIndicateur, contrats: readonly ContratClauseCompte[]): number {
  const lies = [...new Set(contrats.map((c) => c.participant).filter((id) => id !== null))]
  const connues = [
    ...donnees.participants.filter((p) => lies.includes(p.id)).map(cle),
    ...contrats.filter((c) => c.participant !== null && `${c.nom ?? ''}${c.prenom ?? ''}` !== '').map(cle),
  ]
  const autres = new Set(contrats.filter((c) => c.participant === null).map(cle))
  return lies.length + [...autres].filter((identite) => !connues.includes(identite)).length
}
