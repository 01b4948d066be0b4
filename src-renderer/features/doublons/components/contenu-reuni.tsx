import type { ContenuDossier, DossierCompare } from '../../../../src-main/contract/doublon'
import { Panel } from '../../../components/ui/panel'
import { formatDate, formatNumber, VIDE } from '../../../lib/formats'
import classes from './comparaison.module.css'

const LABELS: Record<keyof ContenuDossier, string> = {
  participations: 'Parcours',
  etapes: 'Étapes',
  entretiens: 'Entretiens',
  freins: 'Freins',
  demandes: 'Demandes à la commission',
  pieces: 'Pièces',
  contrats_clause: 'Contrats de clause',
}
const LIGNES = Object.keys(LABELS) as (keyof ContenuDossier)[]

/** What each file holds, and what the one file will hold. */
export function ContenuReuni({ premier, second }: { premier: DossierCompare; second: DossierCompare }) {
  const lignes = LIGNES.filter((ligne) => ligne === 'participations' || premier.contenu[ligne] + second.contenu[ligne] > 0)
  return (
    <Panel title="Ce qui sera réuni" note="Rien n’est réécrit : tout passe au dossier gardé." flush>
      <table className={classes.contenu}>
        <thead>
          <tr>
            <th scope="col">Contenu</th>
            <th scope="col">Dossier 1</th>
            <th scope="col">Dossier 2</th>
            <th scope="col">Ensemble</th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr key={ligne}>
              <th scope="row">{LABELS[ligne]}</th>
              <td>{formatNumber(premier.contenu[ligne])}</td>
              <td>{formatNumber(second.contenu[ligne])}</td>
              <td>
                <b>{formatNumber(premier.contenu[ligne] + second.contenu[ligne])}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={classes.parcours}>
        <Parcours numero={1} dossier={premier} />
        <Parcours numero={2} dossier={second} />
      </ul>
    </Panel>
  )
}

function Parcours({ numero, dossier }: { numero: 1 | 2; dossier: DossierCompare }) {
  return dossier.parcours.map(({ id, operation_intitule, referent_nom, date_prescription, date_entree, date_sortie }) => (
    <li key={id}>
      <b>Dossier {numero}</b> {operation_intitule},{' '}
      {date_entree === null
        ? `prescription du ${date_prescription === null ? VIDE : formatDate(date_prescription)}`
        : `entrée le ${formatDate(date_entree)}${date_sortie === null ? '' : `, sortie le ${formatDate(date_sortie)}`}`}
      {referent_nom === null ? '' : `, ${referent_nom}`}
    </li>
  ))
}
