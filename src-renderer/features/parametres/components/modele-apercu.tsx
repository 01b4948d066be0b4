import { useState } from 'react'
import { PERSONNE_EXEMPLE } from '../../../../src-main/domain/papier/champs'
import { civiliteOf } from '../../../../src-main/domain/papier/destinataire'
import { fusionner } from '../../../../src-main/domain/papier/fusion-champs'
import { type BlocTexte, lireTexte, type Passage } from '../../../../src-main/domain/papier/mise-en-forme'
import { SegmentedField } from '../../../components/ui/choice-fields'
import { Panel } from '../../../components/ui/panel'
import classes from './modeles.module.css'

const SEXES = [
  { value: 'F', label: 'Une femme' },
  { value: 'M', label: 'Un homme' },
] as const

/** The letter as one types it, filled for an invented person. */
export function ModeleApercu({ objet, corps }: { objet: string; corps: string }) {
  const [sexe, setSexe] = useState<'F' | 'M'>('F')
  const fusion = (texte: string) => fusionner(texte, { ...PERSONNE_EXEMPLE, civilite: civiliteOf(sexe) }, sexe).texte
  return (
    <Panel title="Aperçu" note="personne inventée">
      <SegmentedField label="Écrit à" hideLabel value={sexe} onChange={setSexe} options={SEXES} />
      <article className={classes.lettre}>
        <p className={classes.objet}>{fusion(objet)}</p>
        {ranges(lireTexte(fusion(corps))).map(([rang, bloc]) => (
          <Bloc key={rang} bloc={bloc} />
        ))}
      </article>
    </Panel>
  )
}

function Bloc({ bloc }: { bloc: BlocTexte }) {
  if (bloc.type === 'paragraphe') {
    return (
      <p>
        <Passages passages={bloc.passages} />
      </p>
    )
  }
  return (
    <ul>
      {ranges(bloc.lignes).map(([rang, ligne]) => (
        <li key={rang}>
          <Passages passages={ligne} />
        </li>
      ))}
    </ul>
  )
}

function Passages({ passages }: { passages: readonly Passage[] }) {
  return ranges(passages).map(([rang, { texte, gras }]) => (gras ? <strong key={rang}>{texte}</strong> : <span key={rang}>{texte}</span>))
}

// The parts of a text are known by their place alone.
const ranges = <T,>(parties: readonly T[]) => [...parties.entries()]
