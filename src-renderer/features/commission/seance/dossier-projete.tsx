import { IconCheck, IconCircleCheckFilled, IconCircleXFilled } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import type { PassageRow, SeanceDetail, SyntheseDossier } from '../../../../src-main/contract/commission'
import { TYPE_PASSAGE_LABELS } from '../../../../src-main/domain/commission/labels'
import { isAvisProjetable } from '../../../../src-main/domain/commission/projection'
import { SEXE_LABELS } from '../../../../src-main/domain/participant/labels'
import { formatCount, formatFullName } from '../../../lib/formats'
import { TYPE_LOOKS } from '../types-passage'
import classes from './dossier-projete.module.css'
import { FriseProjetee } from './frise-projetee'

interface Props {
  seance: SeanceDetail
  passage: PassageRow
  rang: number
  synthese: SyntheseDossier | undefined
  anonyme: boolean
}

/** One dossier, to be read from the back of the room. */
export function DossierProjete({ seance, passage, rang, synthese, anonyme }: Props) {
  const { icon: Glyph, ton } = TYPE_LOOKS[passage.type]
  const strict = anonyme && seance.projection_stricte
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (passage.id !== '') title.current?.focus()
  }, [passage.id])
  return (
    <main className={classes.dossier}>
      <div className={classes.main}>
        <p className={classes.kicker}>
          <span className={classes.type} data-ton={ton}>
            <Glyph size={26} stroke={2} aria-hidden />
            {passage.type === 'suspension' ? 'Pause' : TYPE_PASSAGE_LABELS[passage.type]}
          </span>
          <span className={classes.apart}>
            Passage {rang} sur {seance.passagesListe.length}
          </span>
          {!anonyme && passage.referent !== null && <span className={classes.apart}>Référent : {passage.referent}</span>}
        </p>
        <h1 ref={title} tabIndex={-1} className={classes.name}>
          {anonyme ? `Dossier ${rang}` : formatFullName(passage)}
        </h1>
        {synthese && (
          <>
            <p className={classes.who}>{whoOf(synthese, anonyme, strict)}</p>
            <p className={classes.question}>{anonyme ? synthese.question_anonyme : synthese.question}</p>
            {synthese.tests.length > 0 && <Tests tests={synthese.tests} details={!strict} />}
            {strict ? <EtapesSansDate synthese={synthese} /> : <FriseProjetee synthese={synthese} seance={seance.date} anonyme={anonyme} />}
          </>
        )}
      </div>
      {synthese && <Cote synthese={synthese} passage={passage} anonyme={anonyme} />}
    </main>
  )
}

/** « 45 à 54 ans, Brévanne, 23 mois de parcours »; without names, neither commune. */
function whoOf({ sexe, tranche, commune, mois }: SyntheseDossier, anonyme: boolean, strict: boolean): string {
  const genre = anonyme && sexe !== null && sexe !== 'X' ? SEXE_LABELS[sexe] : null
  const parts = [
    genre,
    tranche,
    anonyme ? null : commune,
    mois === null || strict ? null : `${formatCount(mois, 'mois', 'mois')} de parcours`,
  ]
  const text = parts.filter((part) => part !== null).join(', ')
  return genre === null ? text : text.replace(tranche, tranche.charAt(0).toLowerCase() + tranche.slice(1))
}

/** Kinds of étapes alone: a timeline would give the days away. */
function EtapesSansDate({ synthese }: { synthese: SyntheseDossier }) {
  const etapes = [...new Set(synthese.etapes.map(({ libelle_anonyme }) => libelle_anonyme))]
  return (
    <div className={classes.frise}>
      <p className={classes.discret}>{etapes.length === 0 ? '' : `Étapes : ${etapes.join(', ').toLocaleLowerCase('fr')}.`}</p>
    </div>
  )
}

function Tests({ tests, details }: { tests: SyntheseDossier['tests']; details: boolean }) {
  return (
    <ul className={classes.tests}>
      {tests.map(({ libelle, detail, reussi }) => (
        <li key={libelle} className={classes.test}>
          {reussi ? (
            <IconCircleCheckFilled size={22} className={classes.oui} aria-label="Rempli :" />
          ) : (
            <IconCircleXFilled size={22} className={classes.non} aria-label="Non rempli :" />
          )}
          <b>{libelle}</b>
          {detail !== null && details && <span>{detail}</span>}
        </li>
      ))}
    </ul>
  )
}

function Cote({ synthese, passage, anonyme }: { synthese: SyntheseDossier; passage: PassageRow; anonyme: boolean }) {
  const { justification, auteur, freins_leves } = synthese
  return (
    <aside className={classes.side}>
      {justification !== null && (
        <Bloc titre={anonyme || auteur === null ? 'Avis du référent' : `Avis de ${auteur}`}>
          {anonyme ? (
            <p className={classes.discret}>Écrit librement, il peut nommer la personne : il est lu, non projeté.</p>
          ) : (
            <p className={classes.avis}>« {justification} »</p>
          )}
        </Bloc>
      )}
      {justification === null && !isAvisProjetable(passage.type) && (
        <Bloc titre="Avis du référent">
          <p className={classes.discret}>Il touche à la vie privée : il est lu, non projeté.</p>
        </Bloc>
      )}
      {freins_leves.length > 0 && (
        <Bloc titre="Freins levés">
          <ul className={classes.freins}>
            {freins_leves.map((frein) => (
              <li key={frein}>
                <IconCheck size={22} stroke={2.5} className={classes.oui} aria-hidden />
                {frein}
              </li>
            ))}
          </ul>
        </Bloc>
      )}
      {passage.motif !== null && !anonyme && (
        <Bloc titre="Motif de la décision">
          <p className={classes.avis}>{passage.motif}</p>
        </Bloc>
      )}
      {passage.suite !== null && !anonyme && (
        <Bloc titre="Suite à donner">
          <p className={classes.avis}>{passage.suite}</p>
        </Bloc>
      )}
      {passage.derogation_nature !== null && (
        <Bloc titre="Décision dérogatoire">
          <p className={classes.discret}>La commission décide contre la règle, avec un motif écrit.</p>
        </Bloc>
      )}
    </aside>
  )
}

function Bloc({ titre, children }: { titre: string; children: ReactNode }) {
  return (
    <section>
      <h2>{titre}</h2>
      {children}
    </section>
  )
}
