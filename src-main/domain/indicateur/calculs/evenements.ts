import type { TypeEvenement } from '../../employeur/evenement'
import type { EvenementCompte } from '../donnees'
import { isIn } from '../periode'
import { compte } from '../resultat'
import { type Calcul, idsOf } from './calcul'

/** Events of one type held in the period; one planned or cancelled is never counted. */
const evenementsTenus =
  (type: TypeEvenement, retenu: (evenement: EvenementCompte) => boolean = () => true): Calcul =>
  ({ donnees, periode }) =>
    compte(
      idsOf(
        donnees.evenements.filter(
          (evenement) => evenement.type === type && evenement.etat === 'tenu' && isIn(evenement.date, periode) && retenu(evenement),
        ),
      ),
    )

/** Job datings, workshops, commissions and coordination: E05, E06, C01 to C07. */
export const EVENEMENTS = {
  E05: evenementsTenus('job_dating'),
  E06: evenementsTenus('atelier'),
  C01: evenementsTenus('commission'),
  C02: evenementsTenus('commission', ({ partenaires }) => partenaires === 1),
  C03: evenementsTenus('entretien_referent'),
  C04: evenementsTenus('forum'),
  C05: evenementsTenus('rencontre_siae'),
  C06: evenementsTenus('reunion_coordination'),
  C07: evenementsTenus('conference'),
} satisfies Record<string, Calcul>
