import { useState } from 'react'
import { SECTION_BILAN_LABELS, type SectionBilan } from '../../../../src-main/domain/bilan/section'
import { texteAt } from '../../../../src-main/domain/bilan/texte'
import { CheckboxField } from '../../../components/ui/choice-fields'
import { DateField } from '../../../components/ui/date-field'
import { Panel } from '../../../components/ui/panel'
import { TextField } from '../../../components/ui/text-fields'
import classes from '../redaction.module.css'
import type { RedactionEnCours } from '../use-redaction'
import { ChiffresPanel } from './chiffres-panel'
import { SectionsPanel } from './sections-panel'
import { TexteSection } from './texte-section'

/** Sections at the left, the texts of one of them, its figures beside. */
export function Rediger({ redaction, operation }: { redaction: RedactionEnCours; operation: string | null }) {
  const { values, change, changeTexte } = redaction
  const [courante, setCourante] = useState<SectionBilan>(() => values.sections.find(({ retenue }) => retenue)?.code ?? 'accompagnement')
  const { du, au, sections, textes } = values
  return (
    <div className={classes.atelier}>
      <SectionsPanel
        sections={sections}
        textes={textes}
        courante={courante}
        onSelect={setCourante}
        onChange={(suite) => change({ sections: suite })}
      />
      <div className={classes.milieu}>
        <Panel>
          <div className={classes.entete}>
            <TextField label="Nom du bilan" value={values.nom} maxLength={120} onChange={(nom) => change({ nom })} />
            <DateField label="Du" value={du} onChange={(jour) => jour !== null && change({ du: jour })} />
            <DateField
              label="Au"
              value={au}
              onChange={(jour) => jour !== null && change({ au: jour })}
              {...(du > au && { error: 'Avant le début.' })}
            />
          </div>
          <CheckboxField
            label="Écrire les noms dans les listes"
            hint="Liste du document et classeur. Sans cette case, seuls les identifiants paraissent."
            checked={values.nominatif}
            onChange={(nominatif) => change({ nominatif })}
          />
        </Panel>
        <Panel title={SECTION_BILAN_LABELS[courante]} fill>
          <TexteSection
            key={`${courante}-avant`}
            label="Texte avant les chiffres"
            texte={texteAt(textes, courante, 'avant')}
            onChange={changeTexte}
          />
          <TexteSection
            key={`${courante}-apres`}
            label="Texte après les chiffres"
            texte={texteAt(textes, courante, 'apres')}
            onChange={changeTexte}
          />
        </Panel>
      </div>
      <ChiffresPanel demande={{ du, au, operation }} section={courante} />
    </div>
  )
}
