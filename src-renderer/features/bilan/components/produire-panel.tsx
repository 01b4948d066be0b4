import { IconFileSpreadsheet, IconFileTypePdf } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Button } from '../../../components/ui/button'
import { Panel } from '../../../components/ui/panel'
import { ProgressPanel } from '../../../components/ui/progress-panel'
import { useCommand } from '../../../lib/use-route'
import classes from '../bilan.module.css'
import type { DemandeBilan } from '../demande'

const CONTENU = [
  'personnes accompagnées, entrées et sorties par mois',
  'sorties par catégorie, taux et cible, durées et maintien',
  'objectifs et rythme attendu',
  'profil, freins, étapes, charge par référent',
  'employeurs, coordination, clauses sociales, FSE+',
  'règles appliquées et définition de chaque chiffre',
]

/** Produces the paper and the workbook, away from the window. */
export function ProduirePanel({ demande, reason }: { demande: DemandeBilan; reason: string | null }) {
  const [progress, setProgress] = useState<{ label: string; done: number; total: number } | null>(null)
  useEffect(
    () =>
      window.jalon.onEvent((event) => {
        if (event.type === 'progress' && event.task === 'bilan') setProgress(event)
      }),
    [],
  )
  const produce = useCommand('bilan.produce', {
    message: ({ fichiers }) => (fichiers.length === 0 ? 'Bilan abandonné : rien n’a été écrit.' : `Bilan écrit : ${fichiers.join(', ')}.`),
  })
  const why = demande.du > demande.au ? 'La période finit avant de commencer.' : reason
  const run = (kinds: { pdf: boolean; xlsx: boolean }) => {
    setProgress(null)
    produce.mutate({ ...demande, ...kinds })
  }

  return (
    <Panel title="Produire" note="sans aucun nom, à remettre au financeur">
      <ul className={classes.contenu}>
        {CONTENU.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {produce.isPending && progress ? (
        <ProgressPanel {...progress} />
      ) : (
        <div className={classes.actions}>
          <Button
            emphasis="primary"
            icon={IconFileTypePdf}
            busy={produce.isPending}
            reason={why}
            onClick={() => run({ pdf: true, xlsx: false })}
          >
            Bilan en PDF
          </Button>
          <Button
            icon={IconFileSpreadsheet}
            busy={produce.isPending}
            disabled={why !== null}
            onClick={() => run({ pdf: false, xlsx: true })}
          >
            Classeur Excel
          </Button>
        </div>
      )}
    </Panel>
  )
}
