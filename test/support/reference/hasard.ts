import fc from 'fast-check'
import { MODALITES_CLAUSE } from '../../../src-main/domain/clause/clause'
import { addDays } from '../../../src-main/domain/commun/date'
import { STATUTS_MISE_EN_RELATION } from '../../../src-main/domain/employeur/employeur'
import { ETATS_EVENEMENT, TYPES_EVENEMENT } from '../../../src-main/domain/employeur/evenement'
import { STATUTS_ENTRETIEN } from '../../../src-main/domain/parcours/entretien'
import { CONTRATS, FAMILLES_ETAPE, RESULTATS_ETAPE } from '../../../src-main/domain/parcours/etape'
import { THEMES_FREIN } from '../../../src-main/domain/parcours/frein'
import { NATIONALITES, SEXES } from '../../../src-main/domain/participant/participant'
import { ISSUES_ACCUEIL, MOTIFS_NON_ENTREE, SITUATIONS_ENTREE } from '../../../src-main/domain/participant/participation'
import { MOTIFS_SORTIE, SITUATIONS_6_MOIS, SITUATIONS_FSE } from '../../../src-main/domain/sortie/sortie'
import { MAINTIENS } from '../../../src-main/domain/sortie/suivi'
import { type DonneesCas, donneesOf } from '../donnees'
import { plusMois } from './jours'

const OPERATIONS = ['PLIE', 'JEUNES', 'ROUTE'] as const
const REFERENTS = ['R1', 'R2', 'R3'] as const
const COMMUNES = ['80021', '80016', '80719'] as const
const NOMS = ['Lefèvre', 'LEFEVRE', 'Le Fèvre', 'Cœur', 'Coeur', 'Dupont'] as const

// Ends of months, a leap day and their neighbours come back again and again: that is where definitions differ.
const jour = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 1300 }).map((jours) => addDays('2022-06-01', jours)), weight: 2 },
  {
    arbitrary: fc
      .tuple(
        fc.constantFrom('2023-08-31', '2023-12-31', '2024-02-29', '2024-06-30', '2024-08-31', '2024-12-31', '2025-02-28', '2025-06-30'),
        fc.integer({ min: -1, max: 1 }),
      )
      .map(([base, decalage]) => addDays(base, decalage)),
    weight: 3,
  },
)
const duree = fc.oneof(
  fc.nat(420),
  fc.constantFrom(0, 1, 27, 28, 29, 30, 31, 89, 90, 91, 92, 180, 181, 182, 183, 184, 242, 243, 364, 365, 366),
)
const ou = <T>(valeurs: readonly T[]) => fc.option(fc.constantFrom(...valeurs), { freq: 6 })
const ouiNon = fc.constantFrom(0 as const, 1 as const, null)
const naissance = fc.oneof(
  fc.integer({ min: 0, max: 19_000 }).map((jours) => addDays('1958-01-01', jours)),
  fc.constantFrom('1996-02-29', '2000-02-29', '1964-02-29', '2006-08-31', '1999-06-30', '1969-12-31', '1995-01-01', null),
)

const etape = fc.record({
  id: fc.nat(9),
  decalage: fc.oneof(fc.integer({ min: -40, max: 500 }), fc.constantFrom(-1, 0, 1)),
  prevue: fc.option(duree),
  fin: fc.option(duree),
  famille: fc.oneof(fc.constantFrom(...FAMILLES_ETAPE), fc.constantFrom('formation_qualifiante' as const, 'creation' as const)),
  contrat: fc.oneof(ou(CONTRATS), fc.constantFrom('interim' as const, 'cdd' as const, 'cdi' as const)),
  resultat: ou(RESULTATS_ETAPE),
  heures_hebdo: fc.option(fc.constantFrom(17, 17.5, 18, 20, 24.5, 35)),
  essai: fc.option(duree),
  justificatif: ouiNon,
})

const sejour = fc.record({
  operation: fc.constantFrom(...OPERATIONS),
  referent: ou(REFERENTS),
  accueil: fc.option(jour),
  issue_accueil: ou(ISSUES_ACCUEIL),
  motif_non_entree: ou(MOTIFS_NON_ENTREE),
  entree: fc.option(fc.oneof(fc.nat(60), fc.constantFrom(0, 1)), { freq: 7 }),
  duree: fc.option(duree, { freq: 5 }),
  situation_entree: ou(SITUATIONS_ENTREE),
  duree_recherche_mois: fc.option(fc.constantFrom(0, 6, 7, 11, 12, 13, 24, 30)),
  niveau: fc.option(fc.nat(8), { freq: 6 }),
  oui: fc.tuple(ouiNon, ouiNon, ouiNon, ouiNon),
  criteres: ou(['rsa', 'rsa|qpv|rsa', 'deld|seniors', 'qpv', '']),
  motif: fc.oneof(fc.constantFrom(...MOTIFS_SORTIE), fc.constantFrom('emploi' as const, 'formation' as const, 'creation' as const)),
  nommee: fc.option(fc.nat(3), { freq: 2 }),
  situation_fse: ou(SITUATIONS_FSE),
  recueil: fc.option(fc.constantFrom(0, 10, 27, 28, 29, 60), { freq: 6 }),
  qualification: ouiNon,
  date_qualification: fc.option(fc.oneof(fc.integer({ min: -500, max: 40 }), fc.constantFrom(27, 28, 29))),
  situation_6mois: ou(SITUATIONS_6_MOIS),
  amelioration: ouiNon,
  etapes: fc.uniqueArray(etape, { maxLength: 5, selector: ({ id }) => id }),
  entretiens: fc.array(
    fc.record({ decalage: fc.integer({ min: -20, max: 450 }), statut: fc.constantFrom('honore' as const, ...STATUTS_ENTRETIEN) }),
    {
      maxLength: 5,
    },
  ),
  freins: fc.array(
    fc.record({ theme: fc.constantFrom(...THEMES_FREIN), niveau: fc.nat(3), decalage: fc.nat(300), duree: fc.option(duree) }),
    {
      maxLength: 3,
    },
  ),
  suspension: fc.option(fc.record({ decalage: fc.nat(300), duree: fc.option(duree) })),
  suivis: fc.tuple(ou(MAINTIENS), ou(MAINTIENS)),
})

const personne = fc.record({
  nom: fc.constantFrom(...NOMS),
  sexe: ou(SEXES),
  date_naissance: naissance,
  code_insee: ou(COMMUNES),
  qpv: ouiNon,
  telephone: fc.constantFrom('0612345678', null, ''),
  courriel: fc.constantFrom('a@b.fr', null),
  nationalite: ou(NATIONALITES),
  parent_ne_etranger: ouiNon,
  depart: jour,
  sejours: fc.array(sejour, { minLength: 1, maxLength: 3 }),
})

type Personne = typeof personne extends fc.Arbitrary<infer T> ? T : never
type Sejour = Personne['sejours'][number]

/** One stay, after the day the former one left; returns the day from which another may begin. */
function ajouterSejour(donnees: DonneesCas, participant: string, id: string, cas: Sejour, depart: string): string {
  const entree = cas.entree === null ? null : addDays(depart, cas.entree)
  const debut = entree ?? depart
  const [rsa, rqth, sdf, exclusion_logement] = cas.oui
  const { operation, referent, issue_accueil, motif_non_entree, situation_entree, duree_recherche_mois, niveau, criteres } = cas
  donnees.participations.push({
    ...{ id, participant, operation, referent, issue_accueil, motif_non_entree, situation_entree, duree_recherche_mois, niveau, criteres },
    ...{ rsa, rqth, sdf, exclusion_logement, date_premier_accueil: cas.accueil, date_entree: entree },
  })
  for (const e of cas.etapes) {
    const date_debut = addDays(debut, e.decalage)
    donnees.etapes.push({
      ...{ id: `${id}-${e.id}`, participation: id, date_debut, famille: e.famille, contrat: e.contrat, resultat: e.resultat },
      ...{ heures_hebdo: e.heures_hebdo, justificatif: e.justificatif },
      date_fin_prevue: e.prevue === null ? null : addDays(date_debut, e.prevue),
      date_fin: e.fin === null ? null : addDays(date_debut, e.fin),
      fin_periode_essai: e.essai === null ? null : addDays(date_debut, e.essai),
    })
  }
  for (const { decalage, statut } of cas.entretiens) {
    donnees.entretiens.push({ participation: id, date: addDays(debut, decalage), mode: 'individuel', statut })
  }
  for (const frein of cas.freins) {
    const date_ouverture = addDays(debut, frein.decalage)
    const date_levee = frein.duree === null ? null : addDays(date_ouverture, frein.duree)
    donnees.freins.push({ participation: id, theme: frein.theme, niveau: frein.niveau, date_ouverture, date_levee })
  }
  if (cas.suspension) {
    const date_debut = addDays(debut, cas.suspension.decalage)
    const date_fin = cas.suspension.duree === null ? null : addDays(date_debut, cas.suspension.duree)
    donnees.suspensions.push({ participation: id, date_debut, date_fin })
  }
  if (entree === null || cas.duree === null) return addDays(debut, 2000)
  const date_sortie = addDays(entree, cas.duree)
  const nommees = cas.etapes[cas.nommee ?? -1]
  donnees.sorties.push({
    ...{ participation: id, date_sortie, motif: cas.motif, situation_fse: cas.situation_fse, qualification: cas.qualification },
    ...{ situation_6mois: cas.situation_6mois, amelioration: cas.amelioration, derogation_nature: null, derogation_categorie: null },
    etape: nommees ? `${id}-${nommees.id}` : null,
    date_recueil: cas.recueil === null ? null : addDays(date_sortie, cas.recueil),
    date_qualification: cas.date_qualification === null ? null : addDays(date_sortie, cas.date_qualification),
  })
  cas.suivis.forEach((maintenu, rang) => {
    if (maintenu !== null)
      donnees.suivis.push({ participation: id, echeance: rang === 0 ? 3 : 6, date: plusMois(date_sortie, 3), maintenu })
  })
  return addDays(date_sortie, 1)
}

/** Values a rule set may hold, thresholds that bite included. */
export const REGLES_AU_HASARD: Readonly<Record<string, readonly string[]>> = {
  'emploi.seuil_mois': ['3', '6', '12', '0'],
  'emploi.strict': ['oui', 'non'],
  'emploi.tout_contrat': ['oui', 'non'],
  'cdi.fin_essai': ['oui', 'non'],
  'cdi.quotite_min': ['0,5', '0.7', '0', '1'],
  'interim.fenetre_mois': ['6', '12', '24', '1'],
  'interim.jours': ['1', '30', '90', '182'],
  'interim.sans_interruption': ['oui', 'non'],
  'saisonnier.jours': ['', '30', '243'],
  'formation.mode': ['validee', 'entree', 'mois:6', 'mois:3'],
  'creation.justificatif': ['oui', 'non'],
  neutres: ['', 'retraite|deces', 'maladie|abandon|autre|emploi', 'demenagement'],
  'taux.denominateur': ['toutes', 'hors_neutres'],
}
const regle = fc.constantFrom(...Object.keys(REGLES_AU_HASARD)).chain((cle) =>
  fc.record({
    operation: fc.constantFrom(...OPERATIONS),
    cle: fc.constant(cle),
    valeur: fc.constantFrom(...(REGLES_AU_HASARD[cle] ?? [])),
  }),
)

const heures = fc.option(fc.constantFrom(0, 7, 35.5, 120.25, 0.01))
const mois = fc.constantFrom('2023-12', '2024-01', '2024-02', '2024-06', '2024-12', '2025-01')

const activite = fc.record({
  contacts: fc.array(fc.record({ employeur: fc.constantFrom('E1', 'E2', 'E3'), date: jour }), { maxLength: 6 }),
  mises_en_relation: fc.array(
    fc.record({ offre: ou(['O1', 'O2']), qui: fc.option(fc.nat(30)), date: jour, statut: fc.constantFrom(...STATUTS_MISE_EN_RELATION) }),
    { maxLength: 8 },
  ),
  evenements: fc.array(
    fc.record({ type: fc.constantFrom(...TYPES_EVENEMENT), date: jour, etat: ou(ETATS_EVENEMENT), partenaires: ouiNon }),
    {
      maxLength: 10,
    },
  ),
  marches: fc.array(
    fc.record({
      donneur_ordre: ou(['Ville', 'Métropole', '']),
      etat: ou(['potentiel', 'clause', 'en_cours', 'termine', 'solde'] as const),
      date_debut: fc.option(jour),
      duree: fc.option(duree),
      lots: fc.array(fc.option(fc.constantFrom(0, 100, 350.5)), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  contrats: fc.array(
    fc.record({
      lot: fc.nat(5),
      qui: fc.option(fc.nat(12)),
      nom: ou(NOMS),
      prenom: ou(['Odile', 'odile', 'Ana']),
      date_naissance: ou(['1980-05-10', '1996-02-29']),
      modalite: ou(MODALITES_CLAUSE),
      employeur: ou(['E1', 'E2', '']),
      heures: fc.uniqueArray(fc.record({ mois, heures_travail: heures, heures_formation: heures }), {
        maxLength: 4,
        selector: (h) => h.mois,
      }),
    }),
    { maxLength: 8 },
  ),
})
type Activite = typeof activite extends fc.Arbitrary<infer T> ? T : never

function ajouterActivite(donnees: DonneesCas, cas: Activite): void {
  donnees.contacts.push(...cas.contacts)
  cas.mises_en_relation.forEach(({ qui, ...mise }, rang) => {
    donnees.mises_en_relation.push({
      ...mise,
      id: `M${rang}`,
      participation: qui === null ? null : (donnees.participations[qui]?.id ?? null),
    })
  })
  cas.evenements.forEach((evenement, rang) => {
    donnees.evenements.push({ ...evenement, id: `V${rang}` })
  })
  cas.marches.forEach(({ duree: jours, lots, ...marche }, rang) => {
    const date_fin = jours === null ? null : addDays(marche.date_debut ?? '2024-01-15', jours)
    donnees.marches.push({ ...marche, id: `K${rang}`, date_fin })
    lots.forEach((heures_prevues, numero) => {
      donnees.lots.push({ id: `K${rang}-${numero}`, marche: `K${rang}`, heures_prevues })
    })
  })
  if (donnees.lots.length === 0) return
  cas.contrats.forEach(({ lot, qui, heures: lignes, ...contrat }, rang) => {
    const participant = qui === null ? null : (donnees.participants[qui]?.id ?? null)
    donnees.contrats_clause.push({ ...contrat, id: `C${rang}`, lot: donnees.lots[lot % donnees.lots.length]?.id ?? '', participant })
    for (const ligne of lignes) donnees.heures_clause.push({ ...ligne, contrat: `C${rang}` })
  })
}

/** A vault as a take-over might leave it, with rule sets of its own. */
export const coffreAuHasard = fc
  .record({
    personnes: fc.array(personne, { maxLength: 12 }),
    regles: fc.uniqueArray(regle, { maxLength: 20, selector: ({ operation, cle }) => `${operation} ${cle}` }),
    etps: fc.tuple(...REFERENTS.map(() => fc.option(fc.constantFrom(1, 0.5, 0.7, 0.33, 0)))),
    activite,
  })
  .map(({ personnes, regles, etps, activite: cas }) => {
    const donnees = donneesOf({ operations: OPERATIONS.map((code) => ({ code })), regles })
    donnees.referents = REFERENTS.map((code, rang) => ({ code, etp: etps[rang] ?? null }))
    personnes.forEach(({ sejours, depart, ...reste }, rang) => {
      const id = `P${rang}`
      donnees.participants.push({ ...reste, id, prenom: 'Odile' })
      let debut = depart
      sejours.forEach((cas, numero) => {
        debut = ajouterSejour(donnees, id, `T${rang}${numero === 0 ? '' : 'abc'[numero]}`, cas, debut)
      })
    })
    ajouterActivite(donnees, cas)
    return donnees
  })

/** A period, often a whole year or a half. */
export const demandeAuHasard = fc.record({
  periode: fc.oneof(
    fc.constantFrom(
      { du: '2024-01-01', au: '2024-12-31' },
      { du: '2023-01-01', au: '2023-12-31' },
      { du: '2024-01-01', au: '2024-06-30' },
      { du: '2024-03-01', au: '2025-02-28' },
    ),
    fc.tuple(jour, duree).map(([du, jours]) => ({ du, au: addDays(du, jours) })),
  ),
  operation: fc.option(fc.constantFrom(...OPERATIONS)),
})
