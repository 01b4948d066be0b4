import type { ContratDossier } from '../../../../src-main/contract/contrat'
import { Button } from '../../../components/ui/button'
import { Dialog } from '../../../components/ui/dialog'
import { formatDate } from '../../../lib/formats'
import { today } from '../../../lib/today'
import classes from './contrat.module.css'
import { SignaturesList } from './signatures-list'

/** The signatures a contract still waits for: what an alert asks to give. */
export function SignaturesDialog({ contrat, onClose }: { contrat: ContratDossier; onClose: () => void }) {
  return (
    <Dialog
      opened
      title="Signatures du contrat d’engagement"
      onClose={onClose}
      footer={
        <Button emphasis="primary" onClick={onClose}>
          Terminé
        </Button>
      }
    >
      <p className={classes.annonce}>{`Contrat du ${formatDate(contrat.date_debut)} au ${formatDate(contrat.date_fin)}.`}</p>
      <SignaturesList contrat={contrat} date={today()} ecriture />
    </Dialog>
  )
}
