import { type Controle, controleCas } from '../controle'
import { dansDossier } from '../geste'

const regarder =
  (satisfait: false | null): Parameters<typeof controleCas>[1] =>
  (cas) => {
    const { date_entree } = cas.participation
    const motif = date_entree === null ? undefined : cas.eligibilite().motifs.find(({ regle }) => regle === 'residence')
    // While the territory is not set, a known commune is neither inside nor outside.
    if (motif?.satisfait !== satisfait || (satisfait === null && cas.commune_connue())) return []
    return [{ raison: motif.explication, depuis: date_entree, geste: dansDossier('corriger', 'identite', 'identite') }]
  }

/** People who live outside the territory. */
export const horsTerritoire: Controle = controleCas(
  {
    code: 'hors_territoire',
    famille: 'eligibilite',
    gravite: 'bloquant',
    titre: 'Résidence hors du territoire',
    pourquoi: 'Il faut habiter une commune du territoire le jour de l’entrée.',
    source: 'Protocole du PLIE',
    remede: 'Corriger la commune si elle est fausse\u00a0; si la personne a déménagé depuis, accepter avec l’ancienne adresse.',
  },
  regarder(false),
)

/** Communes unknown, or not in the official list. */
export const communeInconnue: Controle = controleCas(
  {
    code: 'commune_inconnue',
    famille: 'eligibilite',
    gravite: 'bloquant',
    titre: 'Commune inconnue',
    pourquoi: 'Sans commune de la liste officielle, la résidence sur le territoire ne se vérifie pas.',
    source: 'Protocole du PLIE\u00a0; FSE+, fiche du participant',
    remede: 'Choisir la commune dans l’identité du dossier.',
  },
  regarder(null),
)
