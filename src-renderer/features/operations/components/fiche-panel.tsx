import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { OperationFiche } from '../../../../src-main/contract/operation'
import { Button } from '../../../components/ui/button'
import { DefinitionList } from '../../../components/ui/definition-list'
import { Panel } from '../../../components/ui/panel'
import { formatCount } from '../../../lib/formats'
import { libellePeriode, libelleType } from '../libelles'
import { FicheDialog } from './fiche-dialog'

/** What an operation is. */
export function FichePanel({ fiche, writer }: { fiche: OperationFiche; writer: boolean }) {
  const [editing, setEditing] = useState(false)
  const { norme_file_active: norme, norme_structure, territoire } = fiche
  return (
    <Panel
      title="Fiche de l’opération"
      aside={
        writer && (
          <Button icon={IconPencil} onClick={() => setEditing(true)}>
            Modifier
          </Button>
        )
      }
    >
      <DefinitionList
        columns={2}
        items={[
          { term: 'Intitulé', value: fiche.intitule },
          { term: 'Code', value: fiche.code },
          { term: 'Numéro FSE+', value: fiche.numero_fse },
          { term: 'Type', value: libelleType(fiche.type) },
          { term: 'Période', value: libellePeriode(fiche) },
          {
            term: 'Personnes par référent à temps plein',
            value: norme === null ? `${norme_structure}, norme de la structure` : `${norme}, propre à l’opération`,
          },
          { term: 'Public', value: fiche.public },
          {
            term: 'Territoire',
            value:
              territoire.length === 0
                ? null
                : territoire.map(({ code, nom, communes }) => <div key={code}>{`${nom} (${formatCount(communes, 'commune')})`}</div>),
          },
          { term: 'Répartition attendue des sorties positives', value: fiche.repartition },
          {
            term: 'Personnes aussi dans une autre opération',
            value: fiche.aussi_ailleurs === 0 ? 'aucune' : formatCount(fiche.aussi_ailleurs, 'personne'),
          },
        ]}
      />
      {editing && <FicheDialog fiche={fiche} onClose={() => setEditing(false)} />}
    </Panel>
  )
}
