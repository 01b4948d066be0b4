import type { DonneesIndicateur } from '../../../src-main/domain/indicateur/donnees'
import { compter, type Demande, type Parcours, type Reponse, type Reponses } from './indicateurs'
import { age, arrondi, plusJours, plusMois } from './jours'

interface Fiche {
  premiere: Parcours
  personne: DonneesIndicateur['participants'][number] | undefined
  ans: number | null
  entree: string
  sortie: Parcours['derniere']
}

function fichesDe(donnees: DonneesIndicateur, parcours: readonly Parcours[]): Fiche[] {
  const fiches: Fiche[] = []
  for (const cle of new Set(parcours.map((x) => `${x.participant} ${x.operation}`))) {
    const siens = parcours.filter((x) => `${x.participant} ${x.operation}` === cle && x.entree !== null)
    siens.sort((a, b) => (`${a.entree} ${a.id}` < `${b.entree} ${b.id}` ? -1 : 1))
    const premiere = siens[0]
    const derniere = siens[siens.length - 1]
    if (!premiere || !derniere || premiere.entree === null) continue
    const sortie = derniere.derniere
    if (sortie !== null && sortie.date_sortie <= premiere.entree) continue
    const personne = donnees.participants.find(({ id }) => id === premiere.participant)
    const naissance = personne?.date_naissance ?? null
    fiches.push({ premiere, personne, ans: naissance === null ? null : age(naissance, premiere.entree), entree: premiere.entree, sortie })
  }
  return fiches
}

const EMPLOI_SORTIE = ['cdi', 'cdd_plus6', 'cdd_moins6', 'iae', 'interim', 'independant', 'creation', 'maintien']

/** FSE+ records and their indicators. */
export function computeFse(donnees: DonneesIndicateur, parcours: readonly Parcours[], { du, au }: Demande): Reponses {
  const fiches = fichesDe(donnees, parcours)
  const dans = (date: string) => date >= du && date <= au
  const parSexe = (retenues: readonly Fiche[]): Reponse => ({
    valeur: retenues.length,
    detail: compter(retenues, ({ personne }) => personne?.sexe),
  })
  const total = fiches.filter(({ entree }) => dans(entree))
  const entrees = (critere: (fiche: Fiche) => boolean) => parSexe(total.filter(critere))
  const situation = (fiche: Fiche) => fiche.premiere.p.situation_entree ?? ''
  const recherche = (fiche: Fiche) => situation(fiche) === 'recherche'
  const inactif = (fiche: Fiche) => situation(fiche) === 'formation' || situation(fiche) === 'inactif'
  const enEmploi = (fiche: Fiche) => situation(fiche).startsWith('emploi_')
  const niveau = (fiche: Fiche, bas: number, haut: number) => {
    const { niveau: n } = fiche.premiere.p
    return n !== null && n >= bas && n <= haut
  }
  const incomplets = total.filter(
    ({ personne, premiere: { p } }) =>
      !personne?.sexe ||
      !personne.date_naissance ||
      !p.situation_entree ||
      p.niveau === null ||
      !personne.code_insee ||
      !(personne.telephone || personne.courriel),
  )
  const resultats = (critere: (fiche: Fiche, sortie: NonNullable<Fiche['sortie']>) => boolean) =>
    parSexe(
      fiches.filter(
        (fiche) =>
          fiche.sortie !== null &&
          dans(fiche.sortie.date_sortie) &&
          fiche.sortie.date_recueil !== null &&
          fiche.sortie.date_recueil <= plusJours(fiche.sortie.date_sortie, 28) &&
          critere(fiche, fiche.sortie),
      ),
    )
  const sixMois = (critere: (fiche: Fiche, sortie: NonNullable<Fiche['sortie']>) => boolean) =>
    parSexe(fiches.filter((f) => f.sortie !== null && dans(plusMois(f.sortie.date_sortie, 6)) && critere(f, f.sortie)))
  return {
    FSE_TOTAL: entrees(() => true),
    FSE_INCOMPLETS: parSexe(incomplets),
    FSE_TAUX_INCOMPLETS: { valeur: arrondi(100n * BigInt(incomplets.length), BigInt(total.length), 1) },
    EECO01: entrees((f) => recherche(f) || inactif(f) || enEmploi(f)),
    EECO02: entrees(recherche),
    EECO03: entrees((f) => {
      const mois = f.premiere.p.duree_recherche_mois
      return recherche(f) && mois !== null && (mois > 12 || (mois > 6 && f.ans !== null && f.ans < 25))
    }),
    EECO04: entrees(inactif),
    EECO05: entrees(enEmploi),
    EECO06: entrees((f) => f.ans !== null && f.ans < 18),
    EECO07: entrees((f) => f.ans !== null && f.ans >= 18 && f.ans <= 29),
    EECO08: entrees((f) => f.ans !== null && f.ans >= 55),
    EECO09: entrees((f) => niveau(f, 0, 2)),
    EECO10: entrees((f) => niveau(f, 3, 4)),
    EECO11: entrees((f) => niveau(f, 5, 8)),
    EECO12: entrees((f) => f.premiere.p.rqth === 1),
    EECO13: entrees((f) => f.personne?.nationalite === 'tiers'),
    EECO14: entrees((f) => f.personne?.parent_ne_etranger === 1),
    EECO16: entrees((f) => f.premiere.p.sdf === 1 || f.premiere.p.exclusion_logement === 1),
    EECR01: resultats((f, s) => inactif(f) && s.situation_fse === 'recherche'),
    EECR02: resultats((f, s) => s.situation_fse === 'formation' && situation(f) !== 'formation'),
    EECR03: resultats(
      (f, s) =>
        s.qualification === 1 &&
        s.date_qualification !== null &&
        s.date_qualification >= f.entree &&
        s.date_qualification <= plusJours(s.date_sortie, 28),
    ),
    EECR04: resultats((f, s) => EMPLOI_SORTIE.includes(s.situation_fse ?? '') && !enEmploi(f)),
    EECR05: sixMois((f, s) => s.situation_6mois === 'emploi' && !enEmploi(f)),
    EECR06: sixMois((f, s) => enEmploi(f) && s.amelioration === 1),
  }
}
