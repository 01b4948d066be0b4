import { formatDate, type IsoDate } from '../../commun/date'
import { libelleEtape } from '../../parcours/libelle-etape'
import type { CasQualite } from '../contexte'
import { type ConstatCas, controleCas } from '../controle'
import { dansDossier, type Geste } from '../geste'

interface Fait extends Pick<ConstatCas, 'objet' | 'objet_id'> {
  readonly jour: IsoDate | null
  readonly quoi: string
  readonly geste: Geste
}

/** Facts said to have happened on a day that has not come. */
export const faitFutur = controleCas(
  {
    code: 'fait_futur',
    famille: 'dates',
    gravite: 'bloquant',
    titre: 'Fait daté dans le futur',
    pourquoi: 'Ce qui est noté comme fait ne peut pas être à venir\u00a0: la date est fausse.',
    source: 'Cohérence du dossier',
    remede: 'Corriger la date.',
  },
  (cas, { date }) =>
    faitsOf(cas)
      .filter(({ jour }) => jour !== null && jour > date)
      .map(({ jour, quoi, geste, objet, objet_id }) => ({
        ...(objet === undefined ? { objet: 'fait', objet_id: `${cas.participation.id}|${quoi}` } : { objet, objet_id }),
        raison: `${quoi} le ${formatDate(jour ?? '')}, après le jour du contrôle.`,
        depuis: jour,
        geste,
      })),
)

function faitsOf({ participation, sortie, etapes, entretiens }: CasQualite): Fait[] {
  const fse = dansDossier('corriger', 'fse', 'sortie_fse')
  return [
    { jour: participation.date_prescription, quoi: 'Prescription', geste: dansDossier('corriger', 'identite', 'participation') },
    { jour: participation.date_premier_accueil, quoi: 'Premier accueil', geste: dansDossier('corriger', 'identite', 'accueil') },
    { jour: sortie?.date_recueil ?? null, quoi: 'Questionnaire de sortie recueilli', geste: fse },
    { jour: sortie?.date_qualification ?? null, quoi: 'Qualification obtenue', geste: fse },
    ...entretiens
      .filter(({ statut }) => statut === 'honore' || statut === 'absent')
      .map(({ id, date, statut }) => ({
        objet: 'entretien',
        objet_id: id,
        jour: date,
        quoi: statut === 'honore' ? 'Entretien honoré' : 'Absence à un entretien',
        geste: dansDossier('corriger', 'entretiens', 'entretien', id),
      })),
    ...etapes
      .filter(({ resultat }) => resultat === 'realisee' || resultat === 'validee')
      .map((etape) => ({
        objet: 'etape',
        objet_id: etape.id,
        jour: etape.date_fin ?? etape.date_debut,
        quoi: `«\u00a0${libelleEtape(etape)}\u00a0» terminée`,
        geste: dansDossier('corriger', 'etapes', 'etape', etape.id),
      })),
  ]
}
