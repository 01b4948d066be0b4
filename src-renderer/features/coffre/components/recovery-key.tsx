import { IconCheck, IconPrinter } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from '../../../components/ui/button'
import { Callout } from '../../../components/ui/callout'
import { useCommand } from '../../../lib/use-route'
import classes from './coffre.module.css'

/** The recovery key, shown this once: to print and to put away before going on. */
export function RecoveryKey({ recoveryKey }: { recoveryKey: string }) {
  const client = useQueryClient()
  const print = useCommand('coffre.printRecoveryKey', {
    message: (made) => (made ? `Clé de récupération écrite dans « ${made.fichier} » : imprimez-la, puis supprimez ce fichier.` : ''),
  })

  return (
    <>
      <h1 className={classes.title}>Votre clé de récupération</h1>
      <div className={classes.card}>
        <p>
          Si quelqu’un oublie son mot de passe, cette clé ouvre le coffre. Sans elle et sans mot de passe,{' '}
          <b>personne ne peut retrouver les données</b>, pas même l’éditeur de Jalon.
        </p>
        <p className={classes.key}>{inLines(recoveryKey)}</p>
        <Callout tone="attention" title="Elle ne sera plus jamais montrée">
          Imprimez-la ou recopiez-la, et rangez-la sous clé, ailleurs que sur ce poste : chez la direction, dans un coffre de la
          collectivité.
        </Callout>
        <div className={classes.actions}>
          <Button size="lg" icon={IconPrinter} busy={print.isPending} onClick={() => print.mutate({})}>
            Imprimer
          </Button>
          <Button
            emphasis="primary"
            size="lg"
            icon={IconCheck}
            onClick={() => void client.invalidateQueries({ queryKey: ['coffre.state'] })}
          >
            Je l’ai rangée en lieu sûr
          </Button>
        </div>
      </div>
    </>
  )
}

/** Three groups a line: the eye finds its place again when copying by hand. */
function inLines(recoveryKey: string): string {
  return recoveryKey
    .split('-')
    .map((group, rank) => (rank % 3 === 2 ? `${group}\n` : `${group}-`))
    .join('')
    .replace(/[-\n]$/, '')
}
