import type { ReactNode } from 'react'
import { Callout } from '../../../components/ui/callout'
import { ConfirmDialog } from '../../../components/ui/dialog'
import { formatCount } from '../../../lib/formats'

interface FigerDialogProps {
  nom: string
  version: number
  nominatif: boolean
  /** Texts nobody has read again. */
  repris: number
  busy: boolean
  onConfirm: () => void
  onCancel: () => void
  children: ReactNode
}

/** What freezing means, said once before it is done: nothing undoes it. */
export function FigerDialog({ nom, version, nominatif, repris, busy, onConfirm, onCancel, children }: FigerDialogProps) {
  return (
    <ConfirmDialog
      opened
      title={`Figer la version ${version}`}
      confirmLabel={`Figer la version ${version}`}
      busy={busy}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>
        Les chiffres, les listes, les règles et les textes de « {nom} » sont gardés tels qu’ils sont maintenant, avec votre nom et la date.
        Cette version ne se modifie pas et ne se supprime pas ; vous pourrez en figer d’autres.
      </p>
      {nominatif && (
        <Callout tone="attention" title="Les listes gardées porteront les noms">
          Ils resteront dans cette version même si un dossier est effacé plus tard. Sans nom, les identifiants suffisent à retrouver les
          dossiers.
        </Callout>
      )}
      {repris > 0 && (
        <Callout tone="attention" title={`${formatCount(repris, 'texte')} à relire`}>
          Repris d’un autre bilan, ils peuvent citer des chiffres d’une autre période.
        </Callout>
      )}
      {children}
    </ConfirmDialog>
  )
}
