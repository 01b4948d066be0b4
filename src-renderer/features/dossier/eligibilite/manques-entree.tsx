import { Callout } from '../../../components/ui/callout'
import { useRoute } from '../../../lib/use-route'
import classes from './eligibilite.module.css'

interface ManquesEntreeProps {
  participation: string
  /** The first reception is being written at the same time: it is not missing. */
  accueilNote?: boolean
}

// The rule of eligibility says it better, with what would satisfy it.
const DIT_PAR_LA_REGLE = 'Critère d’éligibilité'
const ACCUEIL = 'Premier accueil à noter'

/** What the commission will see missing in a request to enter: said, not forbidden. */
export function ManquesEntree({ participation, accueilNote = false }: ManquesEntreeProps) {
  const { data } = useRoute('eligibilite.get', { participation })
  if (!data) return null
  const regles =
    data.eligible === 'oui' ? [] : data.motifs.filter(({ satisfait }) => satisfait === false).map(({ explication }) => explication)
  const pieces = data.manques_commission
    .filter(({ libelle }) => libelle !== DIT_PAR_LA_REGLE && !(accueilNote && libelle === ACCUEIL))
    .map(({ libelle }) => `${libelle}.`)
  const fiche = data.manques_prescription.length === 0 ? [] : [`Prescription : ${data.manques_prescription.join(', ')}.`]
  const manques = [...new Set([...regles, ...pieces, ...fiche])]
  if (manques.length === 0) return <Callout tone="succes">Rien ne manque : la commission peut décider.</Callout>
  return (
    <Callout tone="attention" title="La commission verra ce qui manque">
      <ul className={classes.motifs}>
        {manques.map((manque) => (
          <li key={manque}>{manque}</li>
        ))}
      </ul>
    </Callout>
  )
}
