import { useState } from 'react'
import type { DossierTrouve } from '../../../../src-main/contract/commission'
import type { TypePassage } from '../../../../src-main/domain/commission/commission'
import { TYPE_PASSAGE_LABELS } from '../../../../src-main/domain/commission/labels'
import { STATUT_PARTICIPATION_LABELS } from '../../../../src-main/domain/participant/statut'
import { Button } from '../../../components/ui/button'
import { SearchField } from '../../../components/ui/search-field'
import { formatListName } from '../../../lib/formats'
import { useCommand, useRoute } from '../../../lib/use-route'
import classes from './ajout-dialog.module.css'

/** A dossier that nothing proposes: found by its name, put on the agenda under a type its status allows. */
export function RechercheDossier({ seance }: { seance: string }) {
  const [texte, setTexte] = useState('')
  const trouves = useRoute('commission.searchDossiers', { id: seance, texte }, { enabled: texte.trim().length > 1, keepPrevious: true })
  const add = useCommand('commission.addPassages', {
    refresh: ['commission.', 'accueil.'],
    message: 'Dossier ajouté à l’ordre du jour.',
    onDone: () => setTexte(''),
  })
  const rows = texte.trim().length > 1 ? (trouves.data ?? []) : []
  const put = (participation: string, type: TypePassage) => add.mutate({ id: seance, dossiers: [{ participation, demande: null, type }] })
  return (
    <section className={classes.recherche} aria-label="Ajouter un autre dossier">
      <SearchField
        label="Chercher un autre dossier"
        placeholder="Un autre dossier : nom, prénom"
        width="100%"
        value={texte}
        onChange={setTexte}
      />
      {rows.length > 0 && (
        <ul className={classes.trouves}>
          {rows.map((dossier) => (
            <Ligne key={dossier.participation} dossier={dossier} busy={add.isPending} onPut={put} />
          ))}
        </ul>
      )}
      {texte.trim().length > 1 && trouves.data?.length === 0 && <p className={classes.intro}>Personne de ce nom.</p>}
      <p className={classes.note}>
        Une sortie, une suspension, une réorientation ou un changement de référent se demande depuis le dossier.
      </p>
    </section>
  )
}

interface LigneProps {
  dossier: DossierTrouve
  busy: boolean
  onPut: (participation: string, type: TypePassage) => void
}

function Ligne({ dossier, busy, onPut }: LigneProps) {
  const nom = formatListName(dossier)
  return (
    <li className={classes.trouve}>
      <span>
        {nom}
        <span className={classes.statut}>{`${STATUT_PARTICIPATION_LABELS[dossier.statut]}, ${dossier.operation}`}</span>
      </span>
      {dossier.types.map((type) => (
        <Button key={type} size="sm" disabled={busy} onClick={() => onPut(dossier.participation, type)}>
          {TYPE_PASSAGE_LABELS[type]}
        </Button>
      ))}
    </li>
  )
}
