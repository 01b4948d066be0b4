import { IconFileOff } from '@tabler/icons-react'
import { Visionneuse } from '../../../components/apercu/visionneuse'
import { EmptyState } from '../../../components/ui/empty-state'
import { LoadingRows } from '../../../components/ui/states'
import classes from '../redaction.module.css'
import { usePages } from '../use-pages'

interface ApercuPagesProps {
  id: string
  version: number | null
  fichier: 'bilan' | 'chiffres_cles'
  nom: string
}

/** The real pages, one by one. */
export function ApercuPages({ id, version, fichier, nom }: ApercuPagesProps) {
  const { source, error, busy } = usePages(id, version, fichier)
  return (
    <section className={classes.pages} aria-label="Pages du document" aria-busy={busy}>
      {error ? (
        <EmptyState icon={IconFileOff} title="Pas d’aperçu">
          {error.message}
        </EmptyState>
      ) : source ? (
        <Visionneuse source={source} nom={nom} />
      ) : (
        <LoadingRows rows={10} />
      )}
    </section>
  )
}
