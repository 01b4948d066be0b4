import { IconPhoto, IconTrash, IconUpload } from '@tabler/icons-react'
import { Button } from '../../../components/ui/button'
import { EmptyState } from '../../../components/ui/empty-state'
import { notifyDone } from '../../../components/ui/notify'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { useCommand, useRoute } from '../../../lib/use-route'
import classes from './logo-panel.module.css'

/** The image at the head of every paper. */
export function LogoPanel() {
  const logo = useRoute('papier.logo', {})
  const choose = useCommand('papier.chooseLogo', {
    refresh: ['papier.logo', 'papier.preview'],
    onDone: ({ choisi }) => choisi && notifyDone('Les documents porteront désormais ce logo.'),
  })
  const remove = useCommand('papier.removeLogo', {
    refresh: ['papier.logo', 'papier.preview'],
    message: 'Les documents n’ont plus de logo.',
  })
  const button = (
    <Button icon={IconUpload} busy={choose.isPending} onClick={() => choose.mutate({})}>
      Choisir une image
    </Button>
  )
  return (
    <Panel title="Logo" note="en tête des documents">
      <QueryView query={logo}>
        {({ logo: image }) =>
          image === null ? (
            <EmptyState icon={IconPhoto} title="Pas encore de logo" action={button}>
              PNG ou JPEG, 500 ko au plus. Sans logo, le nom de la structure ouvre seul les documents.
            </EmptyState>
          ) : (
            <div className={classes.logo}>
              <img className={classes.image} src={image} alt="Logo de la structure" />
              <div className={classes.actions}>
                {button}
                <Button emphasis="text" icon={IconTrash} busy={remove.isPending} onClick={() => remove.mutate({})}>
                  Retirer
                </Button>
              </div>
            </div>
          )
        }
      </QueryView>
    </Panel>
  )
}
