import { IconFileOff, IconFileText } from '@tabler/icons-react'
import { Visionneuse } from '../../../components/apercu/visionneuse'
import { EmptyState } from '../../../components/ui/empty-state'
import { LoadingRows } from '../../../components/ui/states'
import type { Demande } from '../demande'
import classes from '../papiers.module.css'
import { APERCU_MAX, useApercuPapier } from '../use-apercu-papier'

interface ApercuPapierProps {
  /** Null while what is typed cannot be printed. */
  demande: Demande | null
  intitule: string
  possibles: number
}

/** The paper as it will come out of the printer. */
export function ApercuPapier({ demande, intitule, possibles }: ApercuPapierProps) {
  const { source, error, busy } = useApercuPapier(demande)
  const partiel = demande !== null && demande.papier !== 'emargement' && possibles > APERCU_MAX
  return (
    <section className={classes.apercu} aria-label="Aperçu" aria-busy={busy} data-busy={busy || undefined}>
      {error ? (
        <EmptyState icon={IconFileOff} title="Pas d’aperçu">
          {error.message}
        </EmptyState>
      ) : source ? (
        <Visionneuse source={source} nom={intitule} />
      ) : demande === null ? (
        <EmptyState icon={IconFileText} title="Pas encore d’aperçu">
          Corrigez le texte : le document paraîtra ici.
        </EmptyState>
      ) : (
        <LoadingRows rows={8} />
      )}
      {partiel && (
        <p
          className={classes.legende}
        >{`Aperçu des ${APERCU_MAX} premières personnes sur ${possibles} : le fichier les contient toutes.`}</p>
      )}
    </section>
  )
}
