import { IconCalendarDown } from '@tabler/icons-react'
import { Button } from '../../../components/ui/button'
import { notifyDone } from '../../../components/ui/notify'
import { useCommand } from '../../../lib/use-route'

/** Writes the appointment as a calendar file: initials and place, nothing of the situation. */
export function BoutonAgenda({ entretien, emphasis = 'text' }: { entretien: string; emphasis?: 'text' | 'secondary' }) {
  const exporter = useCommand('parcours.exportRendezVous', {
    onDone: (value) => {
      if (value) notifyDone(`« ${value.fichier} » est prêt : ouvrez-le pour l’ajouter à votre agenda.`)
    },
  })
  return (
    <Button
      size="sm"
      emphasis={emphasis}
      icon={IconCalendarDown}
      busy={exporter.isPending}
      aria-label="Agenda (.ics) : enregistrer ce rendez-vous"
      onClick={() => exporter.mutate({ id: entretien })}
    >
      Agenda (.ics)
    </Button>
  )
}
