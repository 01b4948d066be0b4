import type { IsoDate } from '../commun/date'
import type { OuiNon } from '../commun/oui-non'
import { isIncomplete } from '../indicateur/calculs/fse-entrees'
import type { FicheFse } from '../indicateur/fse-fiche'
import type { Operation } from '../operation/operation'
import type { Participant } from '../participant/participant'
import type { Participation } from '../participant/participation'
import { SITUATION_FSE_LABELS } from '../sortie/labels'
import { SITUATIONS_FSE, type Sortie } from '../sortie/sortie'
import type { CodeChampFse } from './champ'
import { horlogeSortie } from './horloge'
import { codesOf, RESSOURCES_FSE, type RessourceFse } from './question'
import type { QuestionnaireEntree, ReponseFse, SortieFse } from './questionnaire'

/** Everything known of one record: first entry with its data, last exit. */
export interface FaitsFse {
  readonly fiche: FicheFse
  readonly participant: Participant
  readonly premiere: Participation
  readonly sortie: Sortie | null
  /** Of the first participation, by question. */
  readonly reponses: ReadonlyMap<string, ReponseFse>
  readonly questionnaire: QuestionnaireEntree | null
  readonly sortie_fse: SortieFse | null
  readonly operation: Pick<Operation, 'code' | 'intitule' | 'numero_fse'>
  readonly referent_nom: string | null
  readonly commune: string | null
}

/** The référent's telephone and e-mail, given for somebody who has neither. */
export interface ContactRemplacement {
  readonly telephone: string | null
  readonly courriel: string | null
}

/** The record as codes, days, numbers and texts; null where nothing is known. */
export type LigneFse = Readonly<Record<CodeChampFse, string | number | null>>

/** Spreads a record over its fields. */
export function ligneFse(faits: FaitsFse, aujourdhui: IsoDate, remplacement: ContactRemplacement | null = null): LigneFse {
  const { fiche, participant, premiere, sortie, questionnaire, sortie_fse } = faits
  const ou = (question: string, valeur: string | null) => valeur ?? faits.reponses.get(question) ?? null
  const ouiNonOu = (question: string, valeur: OuiNon) => ou(question, ouiNon(valeur))
  const sansContact = !participant.telephone && !participant.courriel
  const ressource = (code: RessourceFse) => {
    if (questionnaire?.ressources == null) return faits.reponses.get('ressources') ?? null
    return codesOf(questionnaire.ressources, RESSOURCES_FSE).includes(code) ? 'oui' : 'non'
  }
  return {
    participant: participant.id,
    nom: participant.nom,
    prenom: participant.prenom,
    nom_naissance: participant.nom_naissance,
    sexe: participant.sexe,
    date_naissance: participant.date_naissance,
    age_entree: fiche.age,
    adresse: participant.adresse,
    code_postal: participant.code_postal,
    code_insee: participant.code_insee,
    commune: faits.commune,
    qpv: ouiNon(participant.qpv) ?? 'a_verifier',
    zone_rurale: ouiNonOu('zone_rurale', questionnaire?.zone_rurale ?? null),
    telephone: participant.telephone,
    courriel: participant.courriel,
    contact_telephone: sansContact ? (remplacement?.telephone ?? null) : participant.telephone,
    contact_courriel: sansContact ? (remplacement?.courriel ?? null) : participant.courriel,
    identifiant_ft: participant.identifiant_ft,
    nationalite: ou('nationalite', participant.nationalite),
    parent_ne_etranger: ouiNonOu('parent_ne_etranger', participant.parent_ne_etranger),
    operation: faits.operation.code,
    operation_intitule: faits.operation.intitule,
    numero_fse: faits.operation.numero_fse,
    referent_nom: faits.referent_nom,
    date_entree: fiche.entree,
    date_recueil_entree: questionnaire?.date_recueil ?? null,
    situation_entree: ou('situation_entree', premiere.situation_entree),
    duree_recherche_mois: premiere.duree_recherche_mois,
    niveau: ou('niveau', premiere.niveau === null ? null : String(premiere.niveau)),
    rsa: ouiNonOu('rsa', premiere.rsa),
    ass: ouiNonOu('ass', premiere.ass),
    are: ouiNonOu('are', premiere.are),
    aah: ouiNonOu('aah', premiere.aah),
    asi: ressource('asi'),
    sans_ressource: ressource('sans_ressource'),
    rqth: ouiNonOu('rqth', premiere.rqth),
    sdf: ouiNonOu('sdf', premiere.sdf),
    exclusion_logement: ouiNonOu('exclusion_logement', premiere.exclusion_logement),
    complet: isIncomplete(fiche) ? 'non' : 'oui',
    date_sortie: sortie?.date_sortie ?? null,
    situation_fse: sortie?.situation_fse ?? null,
    situations: situationsLabel(sortie_fse?.situations ?? null),
    formation_intitule: sortie_fse?.formation_intitule ?? null,
    formation_organisme: sortie_fse?.formation_organisme ?? null,
    formation_ville: sortie_fse?.formation_ville ?? null,
    formation_duree_heures: sortie_fse?.formation_duree_heures ?? null,
    qualification: ouiNon(sortie?.qualification ?? null),
    date_qualification: sortie?.date_qualification ?? null,
    qualification_intitule: sortie_fse?.qualification_intitule ?? null,
    date_recueil: sortie?.date_recueil ?? null,
    recueil: sortie === null ? null : horlogeSortie(sortie, aujourdhui).etat,
    situation_6mois: sortie?.situation_6mois ?? null,
    amelioration: ouiNon(sortie?.amelioration ?? null),
    date_recueil_6mois: sortie_fse?.date_recueil_6mois ?? null,
  }
}

function ouiNon(valeur: OuiNon): 'oui' | 'non' | null {
  return valeur === null ? null : valeur === 1 ? 'oui' : 'non'
}

function situationsLabel(situations: string | null): string | null {
  return (
    codesOf(situations, SITUATIONS_FSE)
      .map((code) => SITUATION_FSE_LABELS[code])
      .join(', ') || null
  )
}
