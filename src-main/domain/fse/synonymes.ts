import { toSearchKey } from '../commun/texte'
import { CHAMPS_FSE, CODES_CHAMPS_FSE, type CodeChampFse, champFse } from './champ'
import { formatsOf, type SourceColonne } from './modele'

// Ways of naming a field, folded. Only suggestions: the person who knows the portal confirms each.
const SYNONYMES: Partial<Record<CodeChampFse, readonly string[]>> = {
  nom: ['nom du participant', 'nom de famille', 'nom d usage', 'nom usage'],
  prenom: ['prenom du participant', 'prenoms'],
  nom_naissance: ['nom de jeune fille', 'nom patronymique'],
  sexe: ['genre', 'civilite', 'sexe du participant'],
  date_naissance: ['ne le', 'ne e le', 'naissance', 'ddn'],
  adresse: ['adresse postale', 'numero et voie', 'voie', 'adresse complete'],
  code_postal: ['cp'],
  code_insee: ['code insee', 'insee', 'code commune'],
  commune: ['ville', 'commune de residence', 'localite'],
  qpv: ['qpv', 'quartier prioritaire', 'quartier prioritaire de la ville', 'resident qpv'],
  zone_rurale: ['zone rurale', 'rural', 'commune rurale'],
  telephone: ['tel', 'telephone portable', 'mobile', 'numero de telephone', 'tel portable', 'telephone du participant'],
  courriel: ['email', 'e mail', 'mail', 'mel', 'adresse mail', 'adresse electronique', 'courriel du participant'],
  identifiant_ft: ['identifiant pole emploi', 'numero france travail', 'n france travail'],
  nationalite: ['nationalite du participant'],
  parent_ne_etranger: ['parent ne a l etranger', 'parents nes a l etranger', 'un des parents ne a l etranger'],
  numero_fse: ['numero de dossier', 'numero d operation', 'n operation', 'n dossier'],
  operation_intitule: ['intitule de l operation', 'nom de l operation'],
  referent_nom: ['nom du referent', 'referent de parcours'],
  date_entree: ['date d entree dans l operation', 'entree', 'date entree', 'date d entree dans l action'],
  date_recueil_entree: ['date du questionnaire d entree', 'date de recueil entree'],
  situation_entree: ['situation sur le marche du travail', 'situation a l entree', 'statut a l entree', 'situation professionnelle'],
  duree_recherche_mois: ['duree de recherche', 'duree de recherche d emploi', 'duree de chomage', 'anciennete de chomage'],
  niveau: ['niveau de diplome', 'niveau d etudes', 'diplome', 'niveau de formation du participant'],
  rsa: ['beneficiaire du rsa', 'allocataire rsa'],
  rqth: ['handicap', 'situation de handicap', 'travailleur handicape', 'reconnaissance de handicap'],
  sdf: ['sans domicile', 'sans abri'],
  exclusion_logement: ['exclusion de son logement', 'mal loge', 'exclusion du logement'],
  date_sortie: ['date de fin', 'sortie', 'date sortie', 'date de sortie de l operation'],
  situation_fse: ['situation apres la sortie', 'statut a la sortie', 'situation a la sortie de l operation'],
  qualification: ['a obtenu une qualification', 'obtention d une qualification'],
  date_recueil: ['date du questionnaire de sortie', 'date de recueil sortie'],
  situation_6mois: ['situation 6 mois apres', 'situation a 6 mois', 'situation six mois apres'],
}

/** The field that a title seems to name, or undefined. */
export function devinerChamp(titre: string): CodeChampFse | undefined {
  const cle = toSearchKey(titre)
  if (cle === '') return undefined
  return (
    CODES_CHAMPS_FSE.find((code) => toSearchKey(code) === cle || toSearchKey(CHAMPS_FSE[code].titre) === cle) ??
    CODES_CHAMPS_FSE.find((code) => SYNONYMES[code]?.includes(cle))
  )
}

/** A column tied to a field with its usual format and no code yet. */
export function sourceOf(champ: CodeChampFse): SourceColonne & { type: 'champ' } {
  return { type: 'champ', champ, format: formatsOf(champFse(champ).nature)[0] ?? 'texte', valeurs: {} }
}
