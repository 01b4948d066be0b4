import { IconPrinter } from '@tabler/icons-react'
import { Button } from '../../../components/ui/button'
import { useCommand } from '../../../lib/use-route'

/** Asks where and writes the timeline on one landscape page. */
export function ImprimerFrise({ participation }: { participation: string }) {
  const print = useCommand('parcours.printFrise', {
    message: ({ fichier }) => (fichier === null ? 'Rien n’a été enregistré.' : `Frise enregistrée : ${fichier}.`),
  })
  return (
    <Button emphasis="text" size="sm" icon={IconPrinter} busy={print.isPending} onClick={() => print.mutate({ participation })}>
      Imprimer la frise
    </Button>
  )
}
