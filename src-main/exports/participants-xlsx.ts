import { TYPE_ALERTE_LABELS } from '../domain/accueil/alerte'
import { ageAt, daysBetween, formatDate, type IsoDate } from '../domain/commun/date'
import { ECHEANCE_LABELS } from '../domain/participant/echeance'
import { SEXE_LABELS } from '../domain/participant/labels'
import type { LigneParticipant } from '../domain/participant/ligne'
import { COLONNE_LISTE_DEFINITIONS, COLONNE_LISTE_LABELS, type ColonneListe, ETAT_CONTRAT_LISTE_LABELS } from '../domain/participant/liste'
import { STATUT_PARTICIPATION_LABELS } from '../domain/participant/statut'
import { MOTIF_SORTIE_LABELS } from '../domain/sortie/labels'
import { type Case, gras, jour, nombre, paragraphe, texte } from './xlsx/cellules'
import { buildClasseur, type Feuille } from './xlsx/classeur'

/** Names behind the codes of the list. */
export interface NomsExport {
  readonly operation: (code: string) => string
  readonly referent: (code: string) => string
  readonly critere: (code: string) => string
}

/** What the « Lisez-moi » sheet says of the file. */
export interface PageDeGarde {
  readonly structure: string
  readonly auteur: string
  readonly date: IsoDate
  readonly vue: string | null
  readonly filtres: readonly { readonly libelle: string; readonly valeur: string }[]
}

interface Sortie {
  readonly titre: string
  readonly largeur: number
  readonly cell: (ligne: LigneParticipant, noms: NomsExport, date: IsoDate) => Case
}

const JOURS_PAR_MOIS = 30.4375
const MOTIFS: Readonly<Record<string, string>> = MOTIF_SORTIE_LABELS

const column = (code: ColonneListe, largeur: number, cell: Sortie['cell'], titre = COLONNE_LISTE_LABELS[code]): Sortie => ({
  titre,
  largeur,
  cell,
})

/** The cells of each column of the screen; some take two, so that a name or a date can be sorted. */
const SORTIES: Record<ColonneListe, readonly Sortie[]> = {
  participant: [
    column('participant', 22, ([, , nom]) => texte(nom), 'Nom'),
    column('participant', 18, ([, , , prenom]) => texte(prenom), 'Prénom'),
  ],
  identifiant: [column('identifiant', 14, ([, participant]) => texte(participant))],
  nom_naissance: [column('nom_naissance', 22, ({ 22: nom }) => texte(nom))],
  sexe: [column('sexe', 10, ({ 23: sexe }) => texte(sexe && SEXE_LABELS[sexe]))],
  age: [column('age', 7, ({ 5: naissance }, _noms, date) => nombre(naissance === null ? null : ageAt(naissance, date)))],
  date_naissance: [column('date_naissance', 14, ({ 5: naissance }) => jour(naissance), 'Date de naissance')],
  telephone: [column('telephone', 16, ({ 25: telephone }) => texte(telephone))],
  identifiant_ft: [column('identifiant_ft', 14, ({ 26: identifiant }) => texte(identifiant))],
  commune: [column('commune', 22, ({ 6: commune }) => texte(commune))],
  epci: [column('epci', 30, ({ 24: epci }) => texte(epci))],
  qpv: [column('qpv', 8, ({ 7: qpv }) => texte(qpv === null ? null : qpv === 1 ? 'Oui' : 'Non'))],
  operation: [column('operation', 26, ({ 8: operation }, noms) => texte(noms.operation(operation)))],
  statut: [column('statut', 16, ({ 10: statut }) => texte(statut && STATUT_PARTICIPATION_LABELS[statut]))],
  referent: [column('referent', 22, ({ 9: referent }, noms) => texte(referent && noms.referent(referent)))],
  prescripteur: [column('prescripteur', 24, ({ 27: prescripteur }) => texte(prescripteur))],
  date_prescription: [column('date_prescription', 12, ({ 28: date }) => jour(date))],
  entree: [column('entree', 12, ({ 11: entree }) => jour(entree))],
  sortie: [column('sortie', 12, ({ 12: sortie }) => jour(sortie))],
  motif: [column('motif', 26, ({ 13: motif }) => texte(motif && (MOTIFS[motif] ?? motif)))],
  mois: [column('mois', 12, ({ 11: entree, 12: sortie }, _noms, date) => nombre(moisOf(entree, sortie, date), 1))],
  etape: [column('etape', 38, ({ 15: etape }) => texte(etape))],
  vu: [column('vu', 16, ({ 17: honore }) => jour(honore), 'Dernier entretien honoré')],
  echeance: [
    column('echeance', 24, ({ 19: echeance }) => texte(echeance && ECHEANCE_LABELS[echeance])),
    column('echeance', 14, ({ 20: date }) => jour(date), 'Date de l’échéance'),
  ],
  alertes: [column('alertes', 40, ({ 31: alertes }) => texte(alertes.map((type) => TYPE_ALERTE_LABELS[type]).join(', ')))],
  freins: [column('freins', 10, ({ 30: freins }) => nombre(freins))],
  contrat: [column('contrat', 20, ({ 32: contrat }) => texte(contrat && ETAT_CONTRAT_LISTE_LABELS[contrat]))],
  criteres: [column('criteres', 46, ({ 33: criteres }, noms) => texte(criteres.map(noms.critere).join(', ')))],
}

function moisOf(entree: IsoDate | null, sortie: IsoDate | null, date: IsoDate): number | null {
  if (entree === null || entree > date) return null
  return daysBetween(entree, sortie !== null && sortie < date ? sortie : date) / JOURS_PAR_MOIS
}

/** The workbook of the chosen lines: a page that says what it is, then the list with the columns asked. */
export function buildParticipantsXlsx(
  lignes: readonly LigneParticipant[],
  colonnes: readonly ColonneListe[],
  noms: NomsExport,
  page: PageDeGarde,
): Promise<Uint8Array> {
  const sorties = colonnes.flatMap((code) => SORTIES[code])
  return buildClasseur([
    {
      nom: 'Participants',
      colonnes: sorties,
      lignes: lignes.map((ligne) => sorties.map(({ cell }) => cell(ligne, noms, page.date))),
      colonnesFigees: colonnes[0] === 'participant' ? 2 : 0,
    },
    lisezMoi(lignes, colonnes, page),
  ])
}

function lisezMoi(lignes: readonly LigneParticipant[], colonnes: readonly ColonneListe[], page: PageDeGarde): Feuille {
  const personnes = new Set(lignes.map(([, participant]) => participant)).size
  const filtres = page.filtres.length === 0 ? [{ libelle: 'Filtres', valeur: 'Aucun' }] : page.filtres
  return {
    nom: 'Lisez-moi',
    largeurs: [26, 100],
    lignes: [
      [gras('Liste de participants'), texte(page.structure)],
      [gras('Exportée le'), texte(formatDate(page.date))],
      [gras('Par'), texte(page.auteur)],
      [gras('Contenu'), texte(`${lignes.length} parcours, ${personnes} personnes, choisis à l’écran`)],
      ...(page.vue === null ? [] : [[gras('Vue'), texte(page.vue)]]),
      ...filtres.map(({ libelle, valeur }) => [gras(libelle), paragraphe(valeur)]),
      [],
      [gras('Colonnes'), null],
      ...colonnes.map((code) => [texte(COLONNE_LISTE_LABELS[code]), paragraphe(COLONNE_LISTE_DEFINITIONS[code])]),
      [],
      [
        gras('Confidentialité'),
        paragraphe(
          'Liste nominative : à ne transmettre qu’aux personnes habilitées, et à détruire après usage. L’export est inscrit au journal du coffre.',
        ),
      ],
    ],
  }
}
