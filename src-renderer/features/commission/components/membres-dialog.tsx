import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../../../components/ui/button'
import { Dialog } from '../../../components/ui/dialog'
import { LinkButton } from '../../../components/ui/link-button'
import { QueryView } from '../../../components/ui/states'
import { useRoute } from '../../../lib/use-route'
import { DiscretionForm } from './discretion-form'
import { MembreForm, type MembrePermanent } from './membre-form'
import classes from './membres-dialog.module.css'
import { QuorumForm } from './quorum-form'

/** The standing members of the commission: expected at each new session. */
export function MembresDialog({ onClose }: { onClose: () => void }) {
  const membres = useRoute('commission.membres', {})
  const [edited, setEdited] = useState<MembrePermanent | 'new' | null>(null)
  if (edited !== null) return <MembreForm membre={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
  return (
    <Dialog
      opened
      title="Membres de la commission"
      width={640}
      onClose={onClose}
      footer={
        <>
          <Button icon={IconPlus} onClick={() => setEdited('new')}>
            Ajouter un membre
          </Button>
          <Button emphasis="primary" onClick={onClose}>
            Fermer
          </Button>
        </>
      }
    >
      <QueryView query={membres}>
        {(rows) => (
          <ul className={classes.list}>
            {rows.length === 0 && <li className={classes.empty}>Ajoutez ceux qui siègent : ils seront attendus à chaque séance.</li>}
            {rows.map((membre) => (
              <li key={membre.id} className={classes.row}>
                <span className={membre.actif === 1 ? undefined : classes.inactive}>
                  <span className={classes.name}>{[membre.civilite, membre.prenom, membre.nom].filter(Boolean).join(' ')}</span>
                  <br />
                  <span className={classes.fonction}>{[membre.fonction, membre.organisation].filter(Boolean).join(', ')}</span>
                </span>
                <span className={classes.fonction}>
                  {membre.actif === 0 ? 'Ne siège plus' : membre.partenaire === 1 ? 'Partenaire' : 'Structure'}
                </span>
                <LinkButton onClick={() => setEdited(membre)}>Modifier</LinkButton>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      <QuorumForm />
      <DiscretionForm />
    </Dialog>
  )
}
