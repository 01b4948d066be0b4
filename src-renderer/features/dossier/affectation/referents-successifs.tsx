import { IconUserShare } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../../../components/ui/button'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { formatDate, VIDE } from '../../../lib/formats'
import { useRoute } from '../../../lib/use-route'
import { ChangerReferentDialog } from './changer-referent-dialog'
import classes from './referents-successifs.module.css'

interface ReferentsSuccessifsProps {
  participation: string
}

/** Who followed this parcours, from when to when, and why it changed. */
export function ReferentsSuccessifs({ participation }: ReferentsSuccessifsProps) {
  const query = useRoute('affectation.list', { participation })
  const [opened, setOpened] = useState(false)
  const actuel = query.data?.lignes[0]?.referent ?? null
  return (
    <Panel
      title="Référents successifs"
      aside={
        query.data?.modifiable && (
          <Button size="sm" icon={IconUserShare} onClick={() => setOpened(true)}>
            Changer de référent
          </Button>
        )
      }
    >
      <QueryView query={query}>
        {({ lignes }) =>
          lignes.length === 0 ? (
            <p className={classes.vide}>Personne ne suit encore ce parcours : choisissez un référent.</p>
          ) : (
            <ol className={classes.liste} aria-label="Référents, du plus récent au plus ancien">
              {lignes.map(({ nom, date_debut, date_fin, motif }, rang) => (
                <li key={`${date_debut ?? ''}${nom ?? ''}`} className={classes.ligne}>
                  <b>{nom ?? 'Sans référent'}</b>
                  <span className={classes.dates}>{periode(date_debut, date_fin, rang === 0)}</span>
                  {motif && <span className={classes.motif}>{motif}</span>}
                </li>
              ))}
            </ol>
          )
        }
      </QueryView>
      {opened && (
        <ChangerReferentDialog cible={{ participations: [participation] }} dossiers={1} actuel={actuel} onClose={() => setOpened(false)} />
      )}
    </Panel>
  )
}

function periode(debut: string | null, fin: string | null, dernier: boolean): string {
  if (debut === null) return fin === null ? VIDE : `jusqu’au ${formatDate(fin)}`
  if (fin !== null) return `du ${formatDate(debut)} au ${formatDate(fin)}`
  return dernier ? `depuis le ${formatDate(debut)}` : `à partir du ${formatDate(debut)}`
}
