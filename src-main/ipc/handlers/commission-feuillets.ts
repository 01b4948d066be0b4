import type { PapierSeance } from '../../contract/commission'
import { loadDecisionsAnnoncees, loadSyntheses } from '../../database/queries/commission-courriers.query'
import { convocationMembre } from '../../documents/commission/convocation'
import { courriersDecision } from '../../documents/commission/courriers-decision'
import { emargementSeance } from '../../documents/commission/emargement-seance'
import { faitsDecision } from '../../documents/commission/faits-decision'
import { ficheSynthese } from '../../documents/commission/fiche-synthese'
import { procesVerbalFeuillet } from '../../documents/commission/proces-verbal.feuillet'
import type { SeancePapier } from '../../documents/commission/seance-papier'
import type { Feuillet, PapiersData } from '../../documents/papier/contenu'
import { DomainError } from '../../domain/commun/erreur'
import { loadCommunes } from '../../referentiels/communes'
import type { TaskContext } from '../context'

const TITRES: Partial<Record<PapierSeance, string>> = {
  convocations: 'Convocations',
  fichesSynthese: 'Fiches de synthèse',
  emargement: 'Feuille d’émargement',
  procesVerbal: 'Procès-verbal',
  courriers: 'Courriers de décision',
}

/** A paper of the session as text and tables, ready for any format. Throws `regle` when there is nobody to write to. */
export async function feuilletsOf(context: TaskContext, id: string, paper: PapierSeance, seance: SeancePapier): Promise<PapiersData> {
  const feuillets = await load(context, id, paper, seance)
  if (feuillets.length === 0) throw new DomainError('regle', VIDES[paper] ?? 'Ce document serait vide.')
  const { structure, anonyme, auteur, etabli_le } = seance
  return {
    structure,
    titre: `${TITRES[paper] ?? structure.nom_commission}, ${structure.nom_commission}`,
    mention: anonyme ? 'Document anonyme' : (MENTIONS[paper] ?? 'Document nominatif, réservé aux membres de la commission'),
    auteur: anonyme ? structure.nom : auteur,
    date: etabli_le,
    feuillets,
  }
}

const VIDES: Partial<Record<PapierSeance, string>> = {
  convocations: 'Aucun membre n’est attendu : ajoutez ceux qui siègent avec « Membres ».',
  fichesSynthese: 'Aucun dossier n’est inscrit à l’ordre du jour.',
  courriers: 'Aucune décision de cette séance ne donne lieu à un courrier.',
}
const MENTIONS: Partial<Record<PapierSeance, string>> = { convocations: 'Convocation', courriers: 'Courrier personnel' }

async function load(context: TaskContext, id: string, paper: PapierSeance, seance: SeancePapier): Promise<Feuillet[]> {
  const { db, user } = context
  switch (paper) {
    case 'convocations':
      return seance.membres.filter(({ reponse }) => reponse !== 'decline').map((membre) => convocationMembre(membre, seance))
    case 'emargement':
      return [emargementSeance(seance)]
    case 'fichesSynthese': {
      const syntheses = await loadSyntheses(db, user, id, await nomsCommunes())
      return seance.lignes.flatMap((ligne, index) => {
        const synthese = syntheses[index]
        return synthese ? [ficheSynthese({ ligne, synthese, manques: synthese.manques }, seance)] : []
      })
    }
    case 'courriers': {
      const dossiers = await loadDecisionsAnnoncees(db, id, await nomsCommunes())
      return courriersDecision(
        dossiers.flatMap(({ annonce, ...dossier }) => {
          const faits = faitsDecision(annonce)
          return faits === null ? [] : [{ ...dossier, faits }]
        }),
        seance,
      )
    }
    default:
      return [procesVerbalFeuillet(seance)]
  }
}

async function nomsCommunes(): Promise<(code: string | null) => string | null> {
  const communes = await loadCommunes()
  return (code) => (code === null ? null : (communes.find(code)?.nom ?? null))
}
