import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ModeleCourrier } from '../../../../src-main/contract/papier'
import { Button } from '../../../components/ui/button'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { useRoute } from '../../../lib/use-route'
import { ModeleEditor } from './modele-editor'
import classes from './modeles.module.css'

const NEUF: ModeleCourrier = {
  code: '',
  intitule: '',
  objet: 'Objet : ',
  corps: '{civilite},\n\n\n\nJe vous prie d’agréer, {civilite}, l’expression de mes salutations distinguées.',
  livre: false,
  modifie: false,
}

/** The letters: those shipped, worded as one likes, and one’s own. */
export function ModelesTab() {
  const modeles = useRoute('papier.modeles', {})
  return <QueryView query={modeles}>{(liste) => <Modeles liste={liste} />}</QueryView>
}

function Modeles({ liste }: { liste: readonly ModeleCourrier[] }) {
  // Null: the new one being written.
  const [code, setCode] = useState<string | null>(liste[0]?.code ?? null)
  const courant = code === null ? NEUF : (liste.find((modele) => modele.code === code) ?? liste[0])
  return (
    <div className={classes.layout}>
      <Panel title="Courriers">
        <nav aria-label="Courriers" className={classes.liste}>
          {liste.map((modele) => (
            <button
              key={modele.code}
              type="button"
              className={classes.modele}
              aria-current={modele.code === courant?.code || undefined}
              onClick={() => setCode(modele.code)}
            >
              {modele.intitule}
              {modele.modifie && <span className={classes.note}>modifié</span>}
            </button>
          ))}
        </nav>
        <Button icon={IconPlus} onClick={() => setCode(null)} pressed={code === null}>
          Nouveau modèle
        </Button>
      </Panel>
      {courant && <ModeleEditor key={`${courant.code} ${courant.modifie}`} modele={courant} onSaved={setCode} />}
    </div>
  )
}
