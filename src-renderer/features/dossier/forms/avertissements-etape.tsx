import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import type { EtapeSaisie } from '../../../../src-main/contract/parcours'
import { avertirEtape, etapesParalleles } from '../../../../src-main/domain/parcours/avertissement-etape'
import { Callout } from '../../../components/ui/callout'
import { useRoute } from '../../../lib/use-route'
import classes from './avertissements-etape.module.css'

interface AvertissementsEtapeProps {
  participation: ParticipationDossier
  etape: EtapeSaisie
  /** The étape being corrected, left out of those it runs beside. */
  id: string | null
}

/** What is allowed but matters: said while typing, never in the way. */
export function AvertissementsEtape({ participation, etape, id }: AvertissementsEtapeProps) {
  const heures_min = useRoute('parcours.cadreEtape', { participation: participation.id }).data?.heures_min ?? null
  if (etape.date_debut === '') return null
  const autres = participation.etapes.filter((autre) => autre.id !== id)
  const cadre = { date_entree: participation.date_entree, date_sortie: participation.sortie?.date_sortie ?? null, heures_min, autres }
  const avertissements = avertirEtape(etape, cadre)
  const paralleles = etapesParalleles(etape, autres)
  if (avertissements.length === 0 && paralleles === 0) return null
  return (
    <div className={classes.avertissements}>
      {avertissements.length > 0 && (
        <Callout tone="attention" title="Possible, mais à savoir">
          {avertissements.map((avertissement) => (
            <p key={avertissement}>{avertissement}</p>
          ))}
        </Callout>
      )}
      {paralleles > 0 && (
        <Callout>
          {`Elle court en même temps ${paralleles === 1 ? 'qu’une autre étape' : `que ${paralleles} autres étapes`} : c’est permis, chacune compte.`}
        </Callout>
      )}
    </div>
  )
}
