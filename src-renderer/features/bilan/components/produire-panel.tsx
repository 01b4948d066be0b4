import { IconFileAnalytics, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import type { RouteInput } from '../../../../src-main/contract/api'
import { CheckboxField } from '../../../components/ui/choice-fields'
import { Panel } from '../../../components/ui/panel'
import { ProgressPanel } from '../../../components/ui/progress-panel'
import { useCommand } from '../../../lib/use-route'
import classes from '../bilan.module.css'
import type { DemandeBilan } from '../demande'
import { useProgression } from '../use-progression'
import { Fichier } from './fichier'

type FichierBilan = RouteInput<'bilan.produce'>['fichier']

/** Produces the papers and the workbook, away from the window. */
export function ProduirePanel({ demande, reason }: { demande: DemandeBilan; reason: string | null }) {
  const [nominatif, setNominatif] = useState(false)
  const produce = useCommand('bilan.produce', {
    message: ({ fichier }) => (fichier === null ? 'Rien n’a été écrit : vous avez fermé le choix du fichier.' : `Écrit : ${fichier}.`),
  })
  const progression = useProgression('bilan', produce.isPending)
  const why = demande.du > demande.au ? 'La période finit avant de commencer.' : reason
  const bindings = (fichier: FichierBilan) => ({
    busy: produce.isPending && produce.variables.fichier === fichier,
    disabled: why !== null || produce.isPending,
    onClick: () => produce.mutate({ ...demande, fichier, nominatif: nominatif && fichier === 'classeur' }),
  })

  return (
    <Panel title="Produire" note={why ?? 'chaque fichier est refait avec les données de maintenant'}>
      <ul className={classes.fichiers}>
        <Fichier
          icon={IconFileText}
          titre="Bilan"
          forme="PDF, une quinzaine de pages"
          action="Bilan en PDF"
          principal
          {...bindings('bilan')}
        >
          <p>
            Pour le financeur : chiffres clés, sections numérotées, graphiques, objectifs, qualité des données, règles appliquées et
            définition de chaque chiffre. Sans aucun nom.
          </p>
        </Fichier>
        <Fichier
          icon={IconFileAnalytics}
          titre="Chiffres clés"
          forme="PDF, une page"
          action="Une page en PDF"
          {...bindings('chiffres_cles')}
        >
          <p>Pour les élus et les partenaires : la même première page, seule. Lisible imprimée en gris.</p>
        </Fichier>
        <Fichier icon={IconFileSpreadsheet} titre="Classeur" forme="Excel" action="Classeur Excel" {...bindings('classeur')}>
          <p>
            Chiffres, mois, objectifs, détails, et les listes derrière chaque chiffre : 1 dans la colonne de chaque indicateur qui compte la
            ligne. Vraies dates, vrais nombres, filtres posés.
          </p>
          <CheckboxField
            label="Écrire les noms dans les listes"
            hint="L’export est inscrit au journal avec le nombre de personnes."
            checked={nominatif}
            onChange={setNominatif}
          />
        </Fichier>
      </ul>
      {produce.isPending && progression && <ProgressPanel {...progression} />}
    </Panel>
  )
}
