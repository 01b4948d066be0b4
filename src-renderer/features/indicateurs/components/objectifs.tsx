import { useState } from 'react'
import { INDICATEURS } from '../../../../src-main/domain/indicateur/catalogue/indicateurs'
import type { CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import type { ObjectifMesure } from '../../../../src-main/domain/indicateur/tableau-de-bord'
import { ChartPanel } from '../../../components/charts/chart-panel'
import { PaceRow } from '../../../components/charts/pace-row'
import { Button } from '../../../components/ui/button'
import { Repere } from '../../../components/ui/trait-raye'
import { formatNumber } from '../../../lib/formats'
import { useOuverture, useTableau } from '../tableau-context'
import { formatEcart, formatValeur } from '../valeur'
import classes from './objectifs.module.css'

const PREMIERS = 6
/** The most watched first; the others follow the order of the definitions. */
const EN_TETE: readonly CodeIndicateur[] = ['P11', 'P12', 'P05', 'E01', 'E02', 'E06', 'C01', 'P01']
/** Said in two or three words, beside their gap. */
const COURTS: Partial<Record<CodeIndicateur, string>> = {
  P05: 'Accompagnés',
  P10: 'Sorties positives',
  P11: 'Taux en emploi',
  P12: 'Taux en formation',
  E01: 'Employeurs contactés',
  C02: 'Commissions, partenaires',
}

/** Where each objective stands on the day, with the pace expected. */
export function Objectifs() {
  const { donnees, demande } = useTableau()
  const [tous, setTous] = useState(false)
  const objectifs = [...donnees.objectifs].sort((a, b) => rankOf(a) - rankOf(b))
  const montres = tous ? objectifs : objectifs.slice(0, PREMIERS)
  return (
    <ChartPanel
      title="Objectifs"
      note={
        <span className={classes.legende}>
          <svg width="8" height="20" aria-hidden="true" focusable="false">
            <Repere />
          </svg>
          attendu
        </span>
      }
      table={{
        head: ['Objectif', 'Valeur', 'Cible', 'Attendu', 'Écart'],
        rows: objectifs.map((objectif) => [
          nomOf(objectif),
          formatValeur(objectif.indicateur, objectif.valeur),
          formatValeur(objectif.indicateur, objectif.cible),
          objectif.attendu === null ? 'en fin de protocole' : formatValeur(objectif.indicateur, objectif.attendu),
          formatEcart(objectif.indicateur, objectif.ecart),
        ]),
      }}
      footer={
        objectifs.length > PREMIERS && (
          <div className={classes.suite}>
            <Button emphasis="text" size="sm" onClick={() => setTous((montre) => !montre)}>
              {tous ? 'Les principaux' : `Les ${objectifs.length} objectifs`}
            </Button>
          </div>
        )
      }
    >
      {objectifs.length === 0 ? (
        <p className={classes.vide}>
          {demande.operation === null
            ? 'Les objectifs se suivent par opération : choisissez-en une.'
            : 'Aucun objectif chiffré pour cette opération sur cette période.'}
        </p>
      ) : (
        <div className={classes.lignes}>
          {montres.map((objectif) => (
            <Objectif key={`${objectif.indicateur}|${objectif.annee}`} objectif={objectif} plusieurs={objectifs} />
          ))}
        </div>
      )}
    </ChartPanel>
  )
}

function Objectif({ objectif, plusieurs }: { objectif: ObjectifMesure; plusieurs: readonly ObjectifMesure[] }) {
  const ouverture = useOuverture()
  const { indicateur, annee, valeur, cible, attendu, ecart, mesure } = objectif
  const repete = plusieurs.filter((autre) => autre.indicateur === indicateur).length > 1
  const name = `${nomOf(objectif)}${repete && annee !== null ? ` ${annee}` : ''}`
  const fin = attendu === null
  const taux = INDICATEURS[indicateur].unite === 'taux'
  const gap = ecart === null ? null : ecart === 0 ? 'à jour' : formatEcart(indicateur, ecart)
  const baisse = INDICATEURS[indicateur].sens === 'baisse'
  const cibleTexte = taux && Number.isInteger(cible) ? `${formatNumber(cible)}\u202f%` : formatValeur(indicateur, cible)
  return (
    <PaceRow
      name={name}
      value={formatValeur(indicateur, valeur)}
      target={cibleTexte}
      gap={gap}
      late={ecart !== null && (baisse ? ecart > 0 : ecart < 0)}
      gauge={{ value: valeur ?? 0, max: fin ? Math.max(cible * 1.25, (valeur ?? 0) * 1.05) : cible, expected: fin ? cible : attendu }}
      label={`${name} : ${formatValeur(indicateur, valeur)} sur ${cibleTexte}, ${
        fin ? 'cible en fin de protocole' : `${formatValeur(indicateur, attendu)} attendus à cette date`
      }, écart ${gap ?? 'inconnu'}`}
      {...ouverture({ code: indicateur, periode: mesure })}
    />
  )
}

function nomOf({ indicateur }: ObjectifMesure): string {
  return COURTS[indicateur] ?? INDICATEURS[indicateur].libelle
}

function rankOf({ indicateur, annee }: ObjectifMesure): number {
  const rang = EN_TETE.indexOf(indicateur)
  return (rang < 0 ? EN_TETE.length + Object.keys(INDICATEURS).indexOf(indicateur) : rang) * 10_000 + (annee ?? 0)
}
