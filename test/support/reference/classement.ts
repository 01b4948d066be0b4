import type { SortieComptee } from '../../../src-main/domain/indicateur/donnees'
import type { EtapeAClasser } from '../../../src-main/domain/sortie/etape-a-classer'
import { lendemain, plusMois } from './jours'

/** The text of each rule of one operation, defaults where nothing is set. */
export type Regles = Record<string, string>

const DEFAUTS: Regles = {
  'emploi.seuil_mois': '6',
  'emploi.strict': 'non',
  'emploi.tout_contrat': 'non',
  'cdi.fin_essai': 'oui',
  'cdi.quotite_min': '0,5',
  'interim.fenetre_mois': '12',
  'interim.jours': '182',
  'interim.sans_interruption': 'non',
  'saisonnier.jours': '',
  'formation.mode': 'validee',
  'creation.justificatif': 'oui',
  neutres: 'demenagement|retraite|deces|maladie|maternite|incarceration',
  'taux.denominateur': 'toutes',
}

export function reglesDe(lignes: readonly { operation: string; cle: string; valeur: string }[], operation: string): Regles {
  const regles = { ...DEFAUTS }
  for (const ligne of lignes) if (ligne.operation === operation) regles[ligne.cle] = ligne.valeur
  return regles
}

export interface Classe {
  nature: 'positive' | 'neutre' | 'sans_suite'
  categorie: string
}

const positive = (categorie: string): Classe => ({ nature: 'positive', categorie })
const sansSuite = (categorie: string): Classe => ({ nature: 'sans_suite', categorie })

/** The table of the definitions, line by line. `etapes` are those of the whole vault. */
export function classer(sortie: SortieComptee, entree: string, etapes: readonly EtapeAClasser[], regles: Regles): Classe {
  if (sortie.derogation_nature !== null) {
    return { nature: sortie.derogation_nature, categorie: sortie.derogation_categorie ?? '' }
  }
  const siennes = etapes.filter((etape) => etape.participation === sortie.participation)
  const S = sortie.date_sortie
  const tout = regles['emploi.tout_contrat'] === 'oui'
  const { motif } = sortie

  if (motif === 'emploi') {
    const etape = justificative(sortie, entree, siennes, (e) => e.contrat !== null)
    if (etape === null) return sansSuite('emploi_non_durable')
    if (passe(etape, siennes, S, regles)) {
      return positive(etape.contrat === 'apprentissage' || etape.contrat === 'professionnalisation' ? 'alternance' : 'emploi_durable')
    }
    return tout ? positive('emploi_autre') : sansSuite('emploi_non_durable')
  }
  if (motif === 'formation') {
    const familles = ['formation_qualifiante', 'formation_diplomante']
    const etape = justificative(sortie, entree, siennes, (e) => familles.includes(e.famille))
    return etape !== null && formationCompte(etape, S, regles['formation.mode'] ?? '')
      ? positive('formation')
      : sansSuite('formation_non_validee')
  }
  if (motif === 'creation') {
    const etape = justificative(sortie, entree, siennes, (e) => e.famille === 'creation')
    const compte = etape !== null && (regles['creation.justificatif'] === 'non' || etape.justificatif === 1)
    return compte ? positive('creation') : sansSuite('creation_sans_preuve')
  }
  if (motif === 'scolarite') return tout ? positive('scolarite') : sansSuite('scolarite')
  if ((regles.neutres ?? '').split('|').includes(motif)) return { nature: 'neutre', categorie: motif }
  return sansSuite(motif)
}

function justificative(
  sortie: SortieComptee,
  entree: string,
  siennes: readonly EtapeAClasser[],
  convient: (etape: EtapeAClasser) => boolean,
): EtapeAClasser | null {
  if (sortie.etape !== null) {
    const nommee = siennes.find(({ id }) => id === sortie.etape)
    return nommee !== undefined && convient(nommee) ? nommee : null
  }
  const candidates = siennes.filter((e) => convient(e) && e.date_debut >= entree && e.date_debut <= sortie.date_sortie)
  candidates.sort((a, b) => (`${a.date_debut} ${a.id}` < `${b.date_debut} ${b.id}` ? 1 : -1))
  return candidates[0] ?? null
}

function passe(etape: EtapeAClasser, siennes: readonly EtapeAClasser[], S: string, regles: Regles): boolean {
  if (etape.contrat === 'cdi') {
    const minimum = Number((regles['cdi.quotite_min'] ?? '').replace(',', '.')) * 35
    if (etape.heures_hebdo !== null && etape.heures_hebdo < minimum - 1e-9) return false
    if (regles['cdi.fin_essai'] === 'oui') {
      const essai = etape.fin_periode_essai
      return essai !== null && essai <= S && !(etape.date_fin !== null && etape.date_fin <= essai)
    }
    return etape.date_debut <= S && !(etape.date_fin !== null && etape.date_fin <= S)
  }
  if (etape.contrat === 'cdd' || etape.contrat === 'apprentissage' || etape.contrat === 'professionnalisation') {
    const fin = etape.date_fin ?? etape.date_fin_prevue
    if (fin === null) return false
    const requis = plusMois(etape.date_debut, Number(regles['emploi.seuil_mois']))
    return regles['emploi.strict'] === 'oui' ? lendemain(fin) > requis : lendemain(fin) >= requis
  }
  if (etape.contrat === 'interim') {
    const { total, suite } = couverts(siennes, 'interim', S, Number(regles['interim.fenetre_mois']))
    return (regles['interim.sans_interruption'] === 'oui' ? suite : total) >= Number(regles['interim.jours'])
  }
  if (etape.contrat === 'saisonnier') {
    if (regles['saisonnier.jours'] === '') return false
    return couverts(siennes, 'saisonnier', S, Number(regles['interim.fenetre_mois'])).total >= Number(regles['saisonnier.jours'])
  }
  return false
}

/** Each day of ]S − n months, S], one by one: is there a mission that covers it? */
function couverts(siennes: readonly EtapeAClasser[], contrat: string, S: string, mois: number): { total: number; suite: number } {
  const missions = siennes.filter((e) => e.contrat === contrat)
  let [total, suite, courante] = [0, 0, 0]
  for (let jour = lendemain(plusMois(S, -mois)); jour <= S; jour = lendemain(jour)) {
    const couvert = missions.some((m) => m.date_debut <= jour && jour <= (m.date_fin ?? m.date_fin_prevue ?? S))
    courante = couvert ? courante + 1 : 0
    if (couvert) total++
    if (courante > suite) suite = courante
  }
  return { total, suite }
}

function formationCompte(etape: EtapeAClasser, S: string, mode: string): boolean {
  if (mode === 'entree') return etape.date_debut <= S
  if (etape.resultat === 'validee') return true
  if (mode === 'validee') return false
  const terme = plusMois(etape.date_debut, Number(mode.slice('mois:'.length)))
  return terme <= S && !(etape.date_fin !== null && etape.date_fin < terme)
}
