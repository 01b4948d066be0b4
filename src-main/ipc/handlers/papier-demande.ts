import { setImmediate as pause } from 'node:timers/promises'
import type { DemandePapier } from '../../contract/papier'
import { listPersonnesPapier, loadFaitsPersonne, type PersonnePapier } from '../../database/queries/papier.query'
import { loadSeuils, loadStructure } from '../../database/queries/settings.query'
import { listModeles } from '../../database/repositories/modele-courrier.repository'
import { bilanParcours } from '../../documents/papier/bilan-parcours'
import type { Feuillet, PapiersData } from '../../documents/papier/contenu'
import { contratEngagement } from '../../documents/papier/contrat-engagement'
import { courrier, type OptionsCourrier, valeursCourrier } from '../../documents/papier/courrier'
import { feuilleEmargement } from '../../documents/papier/emargement'
import { ficheParticipant } from '../../documents/papier/fiche-participant'
import { fichePrescription } from '../../documents/papier/fiche-prescription'
import { DomainError } from '../../domain/commun/erreur'
import { toSearchKey } from '../../domain/commun/texte'
import { refusPapier } from '../../domain/papier/acces-papier'
import type { FaitsPersonne } from '../../domain/papier/faits'
import { manquesCourrier } from '../../domain/papier/manques-courrier'
import { modelesApplicables } from '../../domain/papier/modeles'
import { PAPIER_LABELS, type Papier } from '../../domain/papier/papier'
import { loadCommunes } from '../../referentiels/communes'
import type { QueryContext, TaskContext } from '../context'

type Context = QueryContext | TaskContext

/** What a paper is drawn from, for those for whom it can be. */
export interface PapierPrepare {
  readonly data: PapiersData
  /** Participations printed. */
  readonly participations: readonly string[]
  /** `2026-09-22_convocation_delannoy-sandrine`, without extension. */
  readonly nom: string
}

const MENTIONS: Record<Papier, string> = {
  fiche_participant: 'Document nominatif et confidentiel, réservé à l’équipe',
  fiche_prescription: 'Document nominatif, réservé à la structure et au prescripteur',
  contrat_engagement: 'Document remis à la personne',
  courrier: 'Courrier personnel',
  bilan_parcours: 'Document remis à la personne',
  emargement: 'Liste nominative, à conserver par la structure',
}

async function listPermises({ db, user }: Context, { participations, papier, modele }: DemandePapier): Promise<PersonnePapier[]> {
  const personnes = await listPersonnesPapier(db, user, participations)
  const permises = personnes.filter((personne) => refusPapier(papier, modele, personne) === null)
  if (permises.length === 0) throw new DomainError('droit', 'Ce document n’est possible pour aucune des personnes choisies.')
  return permises
}

/** The parcours for which the paper can be drawn, fully read, with how its letter is filled. */
export async function loadDemande(context: Context, demande: DemandePapier) {
  const { db, user, services } = context
  const permises = await listPermises(context, demande)
  const communes = await loadCommunes()
  const date = services.clock.today()
  const options = {
    date,
    seuils: await loadSeuils(db),
    nomCommune: (code: string | null) => (code === null ? null : (communes.find(code)?.nom ?? code)),
  }
  const faits: FaitsPersonne[] = []
  for (const personne of permises) {
    const lus = await loadFaitsPersonne(db, user, personne, options)
    if (lus) faits.push(lus)
    // A selection may be large: the window answers between two people.
    await pause()
  }
  return { faits, permises, courrier: await optionsCourrier(context, demande), date }
}

async function optionsCourrier({ db, user, services }: Context, demande: DemandePapier): Promise<OptionsCourrier | null> {
  if (demande.papier !== 'courrier') return null
  const modele = modelesApplicables(await listModeles(db)).find(({ code }) => code === demande.modele)
  if (!modele) throw new DomainError('introuvable', 'Ce modèle de courrier n’existe plus : choisissez-en un autre.')
  return {
    modele: { ...modele, corps: demande.corps ?? modele.corps },
    structure: await loadStructure(db),
    signataire: user.nom,
    date: services.clock.today(),
    rdv: demande.date_rdv === null ? null : { date: demande.date_rdv, heure: demande.heure_rdv },
    lieu_rdv: demande.lieu_rdv,
  }
}

/** Draws nothing yet: the papers as data, one after the other, in the order of the names. */
export async function preparePapier(context: Context, demande: DemandePapier): Promise<PapierPrepare> {
  if (demande.papier === 'emargement') return prepareEmargement(context, demande)
  const { faits: tous, courrier: options, date, permises } = await loadDemande(context, demande)
  const faits =
    options !== null && demande.exclure_incomplets
      ? tous.filter((un) => manquesCourrier(options.modele, un.identite, valeursCourrier(un, options)).length === 0)
      : tous
  if (faits.length === 0) throw new DomainError('regle', 'Toutes les personnes choisies sont écartées : il manque une valeur à chacune.')
  const structure = await loadStructure(context.db)
  const intitule = options?.modele.intitule ?? PAPIER_LABELS[demande.papier]
  const feuillets = feuilletsOf(demande, faits, options, { date, structure: structure.nom })
  return {
    data: {
      structure,
      titre: faits.length === 1 ? `${intitule}, ${feuillets[0]?.signet ?? ''}` : intitule,
      mention: MENTIONS[demande.papier],
      auteur: context.user.nom,
      date,
      feuillets,
    },
    participations: faits.map(({ id }) => id),
    nom: nomFichier(
      date,
      demande,
      intitule,
      permises.filter(({ id }) => faits.some((un) => un.id === id)),
    ),
  }
}

function feuilletsOf(
  demande: DemandePapier,
  faits: readonly FaitsPersonne[],
  options: OptionsCourrier | null,
  { date, structure }: { date: string; structure: string },
): Feuillet[] {
  switch (demande.papier) {
    case 'courrier':
      return options === null ? [] : faits.map((un) => courrier(un, options))
    case 'fiche_participant':
      return faits.map(ficheParticipant)
    case 'fiche_prescription':
      return faits.map(fichePrescription)
    case 'contrat_engagement':
      return faits.map((un) => contratEngagement(un, date, structure))
    case 'bilan_parcours':
      return faits.map((un) => bilanParcours(un, { date, avec_freins: demande.avec_freins }))
    case 'emargement':
      return []
  }
}

// Names alone: nothing of the files is read.
async function prepareEmargement(context: Context, demande: DemandePapier): Promise<PapierPrepare> {
  const { db, user, services } = context
  const permises = await listPermises(context, demande)
  const date = services.clock.today()
  const titre = demande.titre_evenement ?? 'Réunion'
  const { date_rdv, heure_rdv, lieu_rdv, lignes_vides } = demande
  const feuillet = feuilleEmargement(
    permises.map((personne) => ({ ...personne, identite: personne })),
    { titre, date: date_rdv, heure: heure_rdv, lieu: lieu_rdv, lignes_vides },
  )
  return {
    data: { structure: await loadStructure(db), titre, mention: MENTIONS.emargement, auteur: user.nom, date, feuillets: [feuillet] },
    participations: permises.map(({ id }) => id),
    nom: nomFichier(date, demande, titre, permises),
  }
}

function nomFichier(date: string, { papier }: DemandePapier, intitule: string, personnes: readonly PersonnePapier[]): string {
  const tirets = (texte: string) => toSearchKey(texte).replaceAll(' ', '-').slice(0, 60)
  const [premiere] = personnes
  const sujet = personnes.length === 1 && premiere ? tirets(`${premiere.nom} ${premiere.prenom}`) : `${personnes.length}-personnes`
  return papier === 'emargement' ? `${date}_emargement_${tirets(intitule)}` : `${date}_${tirets(intitule)}_${sujet}`
}
