import type { CodeIndicateur } from '../../../src-main/domain/indicateur/codes'
import type { DonneesIndicateur } from '../../../src-main/domain/indicateur/donnees'
import { computeActivite } from './activite'
import { type Classe, classer, reglesDe } from './classement'
import { computeFse } from './fse'
import { age, arrondi, plusJours, plusMois, rang } from './jours'
import { computeProfil } from './profil'

export type Detail = { [cle: string]: number | null | Detail }
export interface Reponse {
  valeur: number | null
  detail?: Detail
}
export type Reponses = Partial<Record<CodeIndicateur, Reponse>>

export interface Demande {
  du: string
  au: string
  operation: string | null
}

/** A participation with its entry and exit, found by looking through the whole table. */
export interface Parcours {
  id: string
  participant: string
  operation: string
  referent: string | null
  entree: string | null
  sortie: string | null
  classe: Classe | null
  derniere: DonneesIndicateur['sorties'][number] | null
  p: DonneesIndicateur['participations'][number]
}

export function compter<T>(lignes: readonly T[], cleDe: (ligne: T) => string | number | null | undefined): Record<string, number> {
  const comptes: Record<string, number> = {}
  for (const ligne of lignes) {
    const lue = cleDe(ligne)
    const cle = lue === null || lue === undefined || lue === '' ? 'inconnu' : String(lue)
    comptes[cle] = (comptes[cle] ?? 0) + 1
  }
  return comptes
}

export function parcoursDe(donnees: DonneesIndicateur, operation: string | null): Parcours[] {
  const tous: Parcours[] = []
  for (const p of donnees.participations) {
    if (operation !== null && p.operation !== operation) continue
    const sortie = p.date_entree === null ? null : (donnees.sorties.find((s) => s.participation === p.id) ?? null)
    tous.push({
      id: p.id,
      participant: p.participant,
      operation: p.operation,
      referent: p.referent,
      entree: p.date_entree,
      sortie: sortie?.date_sortie ?? null,
      classe: sortie && classer(sortie, p.date_entree ?? '', donnees.etapes, reglesDe(donnees.regles, p.operation)),
      derniere: sortie,
      p,
    })
  }
  return tous
}

const EN_EMPLOI = ['emploi_durable', 'alternance', 'creation', 'emploi_autre']

/** Every figure, straight from the definitions: loops over loops, no index, no shared step. */
export function computeReference(donnees: DonneesIndicateur, demande: Demande): Reponses {
  const { du, au, operation } = demande
  const dans = (date: string | null) => date !== null && date >= du && date <= au
  const parcours = parcoursDe(donnees, operation)
  const enCours = (x: Parcours, jour: string) => x.entree !== null && x.entree <= jour && (x.sortie === null || x.sortie > jour)
  const P04 = parcours.filter((x) => enCours(x, au))
  const P05 = parcours.filter((x) => x.entree !== null && x.entree <= au && (x.sortie === null || x.sortie >= du))
  const P06 = parcours.filter((x) => dans(x.sortie))
  const positives = P06.filter((x) => x.classe?.nature === 'positive')
  const categorie = (nom: string) => positives.filter((x) => x.classe?.categorie === nom)
  const estAccompagne = (id: string) => P05.some((x) => x.id === id)
  const nombre = (lignes: readonly unknown[]): Reponse => ({ valeur: lignes.length })
  const taux = (n: number, d: number) => arrondi(100n * BigInt(n), BigInt(d), 1)

  const P02 = parcours.filter((x) => dans(x.p.date_premier_accueil) && x.p.issue_accueil === 'non_entree')
  const suspendu = (id: string) =>
    donnees.suspensions.some((s) => s.participation === id && s.date_debut <= au && (s.date_fin === null || s.date_fin >= au))
  const neutresComptees = P06.filter(
    (x) => x.classe?.nature === 'neutre' && reglesDe(donnees.regles, x.operation)['taux.denominateur'] === 'hors_neutres',
  )
  const denominateur = P06.length - neutresComptees.length

  const durees = P06.map((x) => rang(x.sortie ?? '') - rang(x.entree ?? '')).sort((a, b) => a - b)
  const somme = durees.reduce((total, duree) => total + duree, 0)
  const milieu = durees.length / 2
  const deuxMilieux = Number.isInteger(milieu) ? (durees[milieu - 1] ?? 0) + (durees[milieu] ?? 0) : 2 * (durees[Math.floor(milieu)] ?? 0)
  const mois = (jours: number, parts: number) => arrondi(BigInt(jours) * 10_000n, BigInt(parts) * 304_375n, 1)

  const P14 = P04.filter(
    (x) => !donnees.etapes.some((e) => e.participation === x.id && e.date_debut <= au && (e.date_fin === null || e.date_fin > au)),
  )
  const P14j = P04.filter(
    (x) => !donnees.etapes.some((e) => e.participation === x.id && e.date_debut >= (x.entree ?? '') && e.date_debut <= au),
  )
  const P15 = donnees.etapes.filter((e) => dans(e.date_debut) && estAccompagne(e.participation))
  const E04 = P15.filter((e) => e.contrat !== null)
  const honores = donnees.entretiens.filter((e) => e.statut === 'honore')
  const nonVus = (jours: number) => {
    const limite = plusJours(au, -jours)
    return P04.filter(
      (x) =>
        (x.entree ?? '') <= limite && !suspendu(x.id) && !honores.some((e) => e.participation === x.id && e.date > limite && e.date <= au),
    )
  }
  const J01 = P05.filter((x) => honores.filter((e) => e.participation === x.id && e.date <= au && e.date >= (x.entree ?? '')).length >= 2)

  const charge: Detail = {}
  for (const code of new Set(P04.map((x) => x.referent ?? 'inconnu'))) {
    const file = P04.filter((x) => (x.referent ?? 'inconnu') === code).length
    const etp = donnees.referents.find((r) => r.code === code)?.etp ?? null
    const cent = etp === null ? 0n : BigInt(Math.round(etp * 100))
    charge[code] = {
      file_active: file,
      norme: etp === null ? null : Number(90n * cent) / 100,
      ratio: etp === null ? null : arrondi(100n * BigInt(file), 90n * cent, 2),
    }
  }

  const maintien = (echeance: 3 | 6): Reponse => {
    const dus = parcours.filter(
      (x) =>
        x.sortie !== null &&
        dans(plusMois(x.sortie, echeance)) &&
        x.classe?.nature === 'positive' &&
        EN_EMPLOI.includes(x.classe.categorie),
    )
    const reponses = dus.map((x) => {
      const siens = donnees.suivis.filter((s) => s.participation === x.id && s.echeance === echeance)
      return [...siens].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))[0]?.maintenu ?? null
    })
    const maintenus = reponses.filter((r) => r === 'oui').length
    const suivis = reponses.filter((r) => r === 'oui' || r === 'non').length
    return { valeur: taux(maintenus, suivis), detail: { maintenus, suivis, non_suivis: dus.length - suivis } }
  }

  const freins = donnees.freins.filter((f) => f.niveau > 0 && estAccompagne(f.participation))
  const ouverts = freins.filter((f) => f.date_ouverture <= au && (f.date_levee === null || f.date_levee >= du))

  return {
    P01: nombre(parcours.filter((x) => dans(x.p.date_premier_accueil))),
    P02: { valeur: P02.length, detail: compter(P02, (x) => x.p.motif_non_entree) },
    P03: nombre(parcours.filter((x) => dans(x.entree))),
    P04: nombre(P04),
    P04s: nombre(P04.filter((x) => suspendu(x.id))),
    P05: nombre(P05),
    P06: { valeur: P06.length, detail: compter(P06, (x) => x.classe?.categorie) },
    P07: nombre(positives),
    P07e: nombre(categorie('emploi_durable')),
    P07a: nombre(categorie('alternance')),
    P07f: nombre(categorie('formation')),
    P07c: nombre(categorie('creation')),
    P08: nombre(P06.filter((x) => x.classe?.nature === 'neutre')),
    P09: nombre(P06.filter((x) => x.classe?.nature === 'sans_suite')),
    P10: { valeur: taux(positives.length, denominateur) },
    P11: { valeur: taux(positives.filter((x) => EN_EMPLOI.includes(x.classe?.categorie ?? '')).length, denominateur) },
    P12: { valeur: taux(categorie('formation').length, denominateur) },
    P13: { valeur: mois(somme, durees.length) },
    P13m: { valeur: durees.length === 0 ? null : mois(deuxMilieux, 2) },
    P14: nombre(P14),
    P14j: nombre(P14j),
    P14t: { valeur: taux(P14.length, P04.length) },
    P15: { valeur: P15.length, detail: compter(P15, (e) => e.famille) },
    P16: { valeur: arrondi(BigInt(P15.length), BigInt(P05.length), 2) },
    P17: nombre(honores.filter((e) => dans(e.date) && estAccompagne(e.participation))),
    P18: nombre(nonVus(30)),
    P18q: nombre(nonVus(120)),
    P19: { valeur: null, detail: charge },
    P20: {
      valeur: null,
      detail: {
        entrees: computeProfil(
          donnees,
          parcours.filter((x) => dans(x.entree)),
          age,
        ),
        accompagnes: computeProfil(donnees, P05, age),
      },
    },
    P21_3: maintien(3),
    P21_6: maintien(6),
    P22: {
      valeur: null,
      detail: {
        ouverts: compter(ouverts, (f) => f.theme),
        leves: compter(
          freins.filter((f) => dans(f.date_levee)),
          (f) => f.theme,
        ),
      },
    },
    P23: nombre(P04.filter((x) => plusMois(x.entree ?? '', 36) <= au)),
    E04: { valeur: E04.length, detail: compter(E04, (e) => e.contrat) },
    J01: nombre(J01),
    ...computeActivite(donnees, demande),
    ...computeFse(donnees, parcours, demande),
  }
}
