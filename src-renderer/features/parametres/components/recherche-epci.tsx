import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { EpciTrouve } from '../../../../src-main/contract/eligibilite'
import { Button } from '../../../components/ui/button'
import { SearchField } from '../../../components/ui/search-field'
import { formatCount } from '../../../lib/formats'
import { useRoute } from '../../../lib/use-route'
import classes from './territoire-tab.module.css'

/** Finds an EPCI by its name, or by that of one of its communes. */
export function RechercheEpci({ exclus, onAdd }: { exclus: readonly string[]; onAdd: (epci: EpciTrouve) => void }) {
  const [texte, setTexte] = useState('')
  const [asked] = useDebouncedValue(texte.trim(), 150)
  const search = useRoute('eligibilite.searchEpci', { texte: asked }, { enabled: asked.length >= 2, keepPrevious: true })
  const trouves = asked.length < 2 ? [] : (search.data ?? []).filter(({ code }) => !exclus.includes(code))
  return (
    <div className={classes.recherche}>
      <SearchField label="Chercher un EPCI" value={texte} onChange={setTexte} placeholder="Nom de l’EPCI ou d’une commune" width={360} />
      {asked.length >= 2 && search.isSuccess && trouves.length === 0 && (
        <p className={classes.detail}>Aucun autre EPCI de ce nom : essayez celui d’une de ses communes.</p>
      )}
      {trouves.length > 0 && (
        <ul className={classes.liste} aria-label="EPCI trouvés">
          {trouves.map((epci) => (
            <li key={epci.code}>
              <span className={classes.nom}>{epci.nom}</span>
              <span className={classes.detail}>{formatCount(epci.communes, 'commune')}</span>
              <Button
                size="sm"
                aria-label={`Ajouter au territoire : ${epci.nom}`}
                onClick={() => {
                  setTexte('')
                  onAdd(epci)
                }}
              >
                Ajouter
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
