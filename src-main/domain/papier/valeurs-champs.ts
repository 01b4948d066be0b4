import type { IsoDate } from '../commun/date'
import type { ValeursChamps } from './champs'
import type { Adresse } from './destinataire'
import { civiliteOf } from './destinataire'

/** What the fields of a letter are filled from, for one person. */
export interface FaitsCourrier extends Adresse {
  readonly date_naissance: IsoDate | null
  readonly referent_nom: string | null
  readonly operation: string
  readonly numero_fse: string | null
  readonly date_entree: IsoDate | null
  readonly date_sortie: IsoDate | null
  /** Null when the interviews may not be seen. */
  readonly entretiens_honores: readonly IsoDate[] | null
  readonly rdv: { readonly date: IsoDate; readonly heure: string | null } | null
}

/** What is the same in every letter of one file. */
export interface FaitsStructure {
  readonly structure: string
  readonly telephone: string | null
  readonly courriel: string | null
  readonly lieu_rdv: string | null
  readonly date_du_jour: IsoDate
}

/** How dates and hours are written; given, because papers own that. */
export interface Ecriture {
  readonly jour: (date: IsoDate) => string
  readonly jourSemaine: (date: IsoDate) => string
  readonly heure: (heure: string) => string
}

/** The values of the merge fields for one person; null when nothing is known. */
export function valeursChamps(faits: FaitsCourrier, commun: FaitsStructure, { jour, jourSemaine, heure }: Ecriture): ValeursChamps {
  const date = (valeur: IsoDate | null) => (valeur === null ? null : jour(valeur))
  const honores = faits.entretiens_honores
  const dernier = honores === null ? null : ([...honores].sort().at(-1) ?? null)
  return {
    civilite: civiliteOf(faits.sexe),
    prenom: faits.prenom,
    nom: faits.nom.toLocaleUpperCase('fr'),
    date_naissance: date(faits.date_naissance),
    commune: faits.commune,
    date_rdv: faits.rdv && jourSemaine(faits.rdv.date),
    heure_rdv: faits.rdv?.heure ? heure(faits.rdv.heure) : null,
    lieu_rdv: commun.lieu_rdv,
    referent: faits.referent_nom,
    operation: faits.operation,
    numero_fse: faits.numero_fse,
    date_entree: date(faits.date_entree),
    date_sortie: date(faits.date_sortie),
    dernier_entretien: date(dernier),
    nombre_entretiens: honores === null ? null : String(honores.length),
    structure: commun.structure,
    structure_telephone: commun.telephone,
    structure_courriel: commun.courriel,
    date_du_jour: jour(commun.date_du_jour),
  }
}
