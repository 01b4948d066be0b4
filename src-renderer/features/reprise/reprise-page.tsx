import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { Panel } from '../../components/ui/panel'
import { ProgressPanel } from '../../components/ui/progress-panel'
import { ChoixSource } from './components/choix-source'
import { RapportPanel } from './components/rapport-panel'
import { RejetsPanel } from './components/rejets-panel'
import { TableauLibre } from './components/tableau-libre'
import classes from './reprise.module.css'
import { useReprise } from './use-reprise'

/** Take-over of a whole team's data: choose, see what would happen, then do it in one go. */
export function ReprisePage() {
  const reprise = useReprise()
  return (
    <Page>
      <PageHeader
        title="Reprise de données"
        description="Une simulation montre d’abord ce qui serait créé, modifié ou refusé. Rien n’est écrit avant votre accord, et tout l’est en une fois."
      />
      <div className={classes.page}>
        <ChoixSource source={reprise.source} busy={reprise.busy !== null} onChoose={reprise.choose} />
        {reprise.busy !== null && (
          <Panel>
            <ProgressPanel
              label={
                reprise.progress?.label ??
                (reprise.busy === 'simulation' ? 'Lecture et vérification des fichiers' : 'Écriture dans le coffre')
              }
              done={reprise.progress?.done ?? 0}
              total={reprise.progress?.total ?? 0}
              onCancel={reprise.cancel}
            />
          </Panel>
        )}
        {reprise.busy === null && reprise.rapport !== null && (
          <>
            <RapportPanel rapport={reprise.rapport} onImport={reprise.run} />
            <RejetsPanel rejets={reprise.rapport.rejets} />
          </>
        )}
        {reprise.source === null && <TableauLibre />}
      </div>
    </Page>
  )
}
