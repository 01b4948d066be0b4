import { Fragment, useState } from 'react'
import { toSearchKey } from '../../../../src-main/domain/commun/texte'
import { FAMILLE_INDICATEUR_LABELS, FAMILLES_INDICATEUR } from '../../../../src-main/domain/indicateur/catalogue/fiche'
import { INDICATEURS } from '../../../../src-main/domain/indicateur/catalogue/indicateurs'
import { CODES_INDICATEUR, type CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import type { Chiffre } from '../../../../src-main/domain/indicateur/tableau-de-bord'
import { Panel } from '../../../components/ui/panel'
import { SearchField } from '../../../components/ui/search-field'
import { titreComparaison } from '../periodes'
import { useTableau } from '../tableau-context'
import { formatValeur } from '../valeur'
import { Section } from './section'
import classes from './tous-indicateurs.module.css'

/** Every code with its value, the compared one and its formula. */
export function TousIndicateurs() {
  const { donnees, demande, open, isOpen } = useTableau()
  const [texte, setTexte] = useState('')
  const cherche = toSearchKey(texte)
  const retenus = CODES_INDICATEUR.filter((code) =>
    toSearchKey(`${code} ${INDICATEURS[code].libelle} ${INDICATEURS[code].formule}`).includes(cherche),
  )
  const { comparaison } = donnees
  return (
    <Section
      title="Tous les indicateurs"
      note={
        <SearchField label="Rechercher un indicateur" placeholder="Code, nom ou formule" value={texte} onChange={setTexte} width={240} />
      }
    >
      <Panel flush className={classes.cadre}>
        <table className={classes.table}>
          <caption className="sr-only">Tous les indicateurs de la période</caption>
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">Indicateur</th>
              <th scope="col" className={classes.nombre}>
                Valeur
              </th>
              {comparaison && (
                <th scope="col" className={classes.nombre}>
                  {titreComparaison(demande.comparaison, demande.periode)}
                </th>
              )}
              <th scope="col">Formule</th>
            </tr>
          </thead>
          <tbody>
            {FAMILLES_INDICATEUR.map((famille) => {
              const codes = retenus.filter((code) => INDICATEURS[code].famille === famille)
              if (codes.length === 0) return null
              return (
                <Fragment key={famille}>
                  <tr className={classes.famille}>
                    <th scope="rowgroup" colSpan={comparaison ? 5 : 4}>
                      {FAMILLE_INDICATEUR_LABELS[famille]}
                    </th>
                  </tr>
                  {codes.map((code) => (
                    <tr key={code} aria-current={isOpen({ code }) || undefined} onClick={() => open({ code })}>
                      <td className={classes.code}>{code.replaceAll('_', ' ')}</td>
                      <th scope="row">
                        <button type="button" className={classes.nom} aria-pressed={isOpen({ code })}>
                          {INDICATEURS[code].libelle}
                        </button>
                      </th>
                      <td className={classes.nombre}>
                        <Valeur code={code} chiffre={donnees.indicateurs[code]} />
                      </td>
                      {comparaison && (
                        <td className={classes.nombre}>
                          {comparaison[code].detail && comparaison[code].numerateur === undefined && comparaison[code].valeur === null
                            ? ''
                            : formatValeur(code, comparaison[code].valeur)}
                        </td>
                      )}
                      <td className={classes.formule}>{INDICATEURS[code].formule}</td>
                    </tr>
                  ))}
                </Fragment>
              )
            })}
          </tbody>
        </table>
        {retenus.length === 0 && <p className={classes.vide}>Aucun indicateur ne répond à « {texte} ».</p>}
      </Panel>
    </Section>
  )
}

/** A breakdown has no single value: it is said, not shown as empty. */
function Valeur({ code, chiffre }: { code: CodeIndicateur; chiffre: Chiffre }) {
  if (chiffre.valeur === null && chiffre.detail && chiffre.numerateur === undefined)
    return <span className={classes.repartition}>répartition</span>
  return <b>{formatValeur(code, chiffre.valeur)}</b>
}
