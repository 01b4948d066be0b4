import type { Kysely } from 'kysely'
import type { IsoDate } from '../../domain/commun/date'
import { cleConstat } from '../../domain/qualite/acceptation'
import type { ContexteQualite } from '../../domain/qualite/contexte'
import type { Constat, Controle } from '../../domain/qualite/controle'
import { CONTROLES_QUALITE } from '../../domain/qualite/controles'
import { type DemandeQualite, perimetreQualite } from '../../domain/qualite/demande'
import { constatsDe, type EtatQualite, etatQualite } from '../../domain/qualite/etat'
import type { LigneQualite } from '../../domain/qualite/ligne'
import { preparerQualite } from '../../domain/qualite/preparer'
import { listAcceptes } from '../repositories/qualite.repository'
import type { Database } from '../schema/database'
import { loadDonneesQualite, type Referentiels } from './qualite-donnees.query'

/** What is asked of the controls: which files, on which day. */
export interface DemandeControle extends DemandeQualite {
  readonly date: IsoDate
}

type Acceptes = ReadonlyMap<string, NonNullable<LigneQualite['accepte']>>
type OnProgress = (label: string, done: number, total: number) => void

/** Every control run over the files asked for: counts alone, no name. */
export async function loadEtatQualite(
  db: Kysely<Database>,
  demande: DemandeControle,
  referentiels: Referentiels,
  onProgress?: OnProgress,
): Promise<EtatQualite> {
  onProgress?.('Lecture des dossiers', 0, CONTROLES_QUALITE.length)
  const { contexte, acceptes } = await loadContexte(db, demande, referentiels)
  return etatQualite(contexte, filtres(demande), new Set(acceptes.keys()), (fait, total) => onProgress?.('Contrôles', fait, total))
}

/** The lines of some controls, those put aside included. */
export async function listLignesQualite(
  db: Kysely<Database>,
  { controles, ...demande }: DemandeControle & { readonly controles: readonly Controle[] },
  referentiels: Referentiels,
): Promise<LigneQualite[]> {
  const { contexte, acceptes } = await loadContexte(db, demande, referentiels)
  const perimetre = perimetreQualite(contexte, filtres(demande))
  const personnes = new Map(contexte.personnes.map((personne) => [personne.id, personne]))
  return controles.flatMap((controle) =>
    constatsDe(contexte, perimetre, controle).map((constat) => {
      const personne = personnes.get(constat.participant ?? '')
      return {
        ...constat,
        ...origineOf(contexte, constat),
        controle: controle.code,
        nom: personne?.nom ?? '',
        prenom: personne?.prenom ?? null,
        accepte: acceptes.get(cleConstat(controle.code, constat)) ?? null,
      }
    }),
  )
}

async function loadContexte(db: Kysely<Database>, { date }: DemandeControle, referentiels: Referentiels) {
  const acceptes: Acceptes = new Map(
    (await listAcceptes(db)).map((row) => [
      cleConstat(row.controle, row),
      { raison: row.raison, utilisateur: row.utilisateur_nom ?? row.utilisateur, horodatage: row.horodatage },
    ]),
  )
  return { contexte: preparerQualite(await loadDonneesQualite(db, date, referentiels)), acceptes }
}

function filtres({ operation, du, au, referent }: DemandeQualite): DemandeQualite {
  return { operation, du, au, referent }
}

function origineOf({ parId, referents }: ContexteQualite, { participation }: Constat): Pick<LigneQualite, 'operation' | 'referent'> {
  const cas = parId.get(participation ?? '')
  if (!cas) return { operation: null, referent: null }
  const { referent: code } = cas.participation
  const referent = referents.get(code ?? '')
  return {
    operation: cas.participation.operation,
    referent: referent ? [referent.prenom, referent.nom].filter(Boolean).join(' ') : code,
  }
}
