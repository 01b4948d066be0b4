import { NATIONALITE_LABELS, NIVEAU_FORMATION_LABELS, SEXE_LABELS, SITUATION_ENTREE_LABELS } from '../participant/labels'
import { SITUATION_6_MOIS_LABELS, SITUATION_FSE_LABELS } from '../sortie/labels'
import { REPONSE_FSE_LABELS } from './question'

export const GROUPES_FSE = ['personne', 'entree', 'sortie', 'six_mois'] as const
export type GroupeFse = (typeof GROUPES_FSE)[number]

/** Parts of a record as people read them. */
export const GROUPE_FSE_LABELS: Record<GroupeFse, string> = {
  personne: 'Personne',
  entree: 'Entrée',
  sortie: 'Sortie',
  six_mois: 'Six mois après',
}

/** `texte` also holds what looks like a number and is not one: postal codes, telephone numbers. */
export type NatureChampFse = 'texte' | 'telephone' | 'date' | 'nombre' | 'code'

/** One fact of an FSE+ record, as a column can receive it. */
export interface ChampFse {
  readonly titre: string
  readonly groupe: GroupeFse
  readonly nature: NatureChampFse
  /** Label of each code. */
  readonly valeurs?: Readonly<Record<string, string>>
}

const OUI_NON = { oui: 'Oui', non: 'Non' } as const
const OUI_NON_OU_RIEN = { ...OUI_NON, ...REPONSE_FSE_LABELS }

const personne = (titre: string, nature: NatureChampFse = 'texte'): ChampFse => ({ titre, groupe: 'personne', nature })
const entree = (titre: string, nature: NatureChampFse = 'texte'): ChampFse => ({ titre, groupe: 'entree', nature })
const sortie = (titre: string, nature: NatureChampFse = 'texte'): ChampFse => ({ titre, groupe: 'sortie', nature })
const code = (groupe: GroupeFse, titre: string, valeurs: Readonly<Record<string, string>>): ChampFse => ({
  titre,
  groupe,
  nature: 'code',
  valeurs,
})

/** Every field of a record, in the order of the generic export. */
export const CHAMPS_FSE = {
  participant: personne('Identifiant dans l’application'),
  nom: personne('Nom'),
  prenom: personne('Prénom'),
  nom_naissance: personne('Nom de naissance'),
  sexe: code('personne', 'Sexe', SEXE_LABELS),
  date_naissance: personne('Date de naissance', 'date'),
  age_entree: personne('Âge à l’entrée', 'nombre'),
  adresse: personne('Adresse'),
  code_postal: personne('Code postal'),
  code_insee: personne('Code INSEE de la commune'),
  commune: personne('Commune'),
  qpv: code('personne', 'Quartier prioritaire (QPV)', { ...OUI_NON, a_verifier: 'À vérifier' }),
  zone_rurale: code('personne', 'Zone rurale', OUI_NON_OU_RIEN),
  telephone: personne('Téléphone', 'telephone'),
  courriel: personne('Courriel'),
  contact_telephone: personne('Téléphone, sinon celui du référent', 'telephone'),
  contact_courriel: personne('Courriel, sinon celui du référent'),
  identifiant_ft: personne('Identifiant France Travail'),
  nationalite: code('personne', 'Nationalité', { ...NATIONALITE_LABELS, ...REPONSE_FSE_LABELS }),
  parent_ne_etranger: code('personne', 'Un parent né à l’étranger', OUI_NON_OU_RIEN),
  operation: entree('Code de l’opération'),
  operation_intitule: entree('Opération'),
  numero_fse: entree('Numéro FSE+ de l’opération'),
  referent_nom: entree('Référent'),
  date_entree: entree('Date d’entrée', 'date'),
  date_recueil_entree: entree('Date de recueil à l’entrée', 'date'),
  situation_entree: code('entree', 'Situation à l’entrée', { ...SITUATION_ENTREE_LABELS, ...REPONSE_FSE_LABELS }),
  duree_recherche_mois: entree('Durée de recherche (mois)', 'nombre'),
  niveau: code('entree', 'Niveau de formation', { ...(NIVEAU_FORMATION_LABELS as Record<string, string>), ...REPONSE_FSE_LABELS }),
  rsa: code('entree', 'RSA', OUI_NON_OU_RIEN),
  ass: code('entree', 'ASS', OUI_NON_OU_RIEN),
  are: code('entree', 'ARE', OUI_NON_OU_RIEN),
  aah: code('entree', 'AAH', OUI_NON_OU_RIEN),
  asi: code('entree', 'ASI', OUI_NON_OU_RIEN),
  sans_ressource: code('entree', 'Sans ressource', OUI_NON_OU_RIEN),
  rqth: code('entree', 'Reconnaissance du handicap', OUI_NON_OU_RIEN),
  sdf: code('entree', 'Sans domicile fixe', OUI_NON_OU_RIEN),
  exclusion_logement: code('entree', 'Exclusion du logement', OUI_NON_OU_RIEN),
  complet: code('entree', 'Fiche complète', OUI_NON),
  date_sortie: sortie('Date de sortie', 'date'),
  situation_fse: code('sortie', 'Situation à la sortie', SITUATION_FSE_LABELS),
  situations: sortie('Autres situations à la sortie'),
  formation_intitule: sortie('Formation : intitulé'),
  formation_organisme: sortie('Formation : organisme'),
  formation_ville: sortie('Formation : ville'),
  formation_duree_heures: sortie('Formation : durée en heures', 'nombre'),
  qualification: code('sortie', 'Qualification obtenue', OUI_NON),
  date_qualification: sortie('Date de la qualification', 'date'),
  qualification_intitule: sortie('Intitulé de la qualification'),
  date_recueil: sortie('Date de recueil à la sortie', 'date'),
  recueil: code('sortie', 'Recueil sous 28 jours', {
    a_recueillir: 'À recueillir',
    depasse: 'Délai dépassé',
    recueilli: 'Dans le délai',
    recueilli_hors_delai: 'Hors délai',
  }),
  situation_6mois: code('six_mois', 'Situation à six mois', SITUATION_6_MOIS_LABELS),
  amelioration: code('six_mois', 'Situation améliorée', OUI_NON),
  date_recueil_6mois: { titre: 'Date de recueil à six mois', groupe: 'six_mois', nature: 'date' },
} as const satisfies Record<string, ChampFse>

export type CodeChampFse = keyof typeof CHAMPS_FSE
export const CODES_CHAMPS_FSE = Object.keys(CHAMPS_FSE) as [CodeChampFse, ...CodeChampFse[]]

/** The field behind a code. */
export function champFse(code: CodeChampFse): ChampFse {
  return CHAMPS_FSE[code]
}
