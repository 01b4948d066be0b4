import { controleCas } from '../controle'
import { dansDossier } from '../geste'

/** Fiches de prescription that one of the two has not signed. */
export const prescriptionNonSignee = controleCas(
  {
    code: 'prescription_non_signee',
    famille: 'eligibilite',
    gravite: 'alerte',
    titre: 'Prescription non signée',
    pourquoi: 'La fiche de prescription est signée par la personne et par le prescripteur avant l’entrée.',
    source: 'Protocole du PLIE, fiche de prescription',
    remede: 'Noter les deux dates de signature dans la prescription du dossier.',
  },
  ({ participation, prescription }) => {
    if (participation.date_entree === null || (prescription?.cohorte ?? null) !== null) return []
    const manquent = [
      prescription?.signature_participant ? null : 'de la personne',
      prescription?.signature_prescripteur ? null : 'du prescripteur',
    ].filter((qui) => qui !== null)
    if (manquent.length === 0) return []
    const raison = manquent.length === 2 ? 'Aucune des deux signatures n’est notée.' : `Il manque la signature ${manquent[0]}.`
    return [{ raison, depuis: participation.date_entree, geste: dansDossier('completer', 'identite', 'participation') }]
  },
)
