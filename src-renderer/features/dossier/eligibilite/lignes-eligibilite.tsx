import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconFileCheck,
  IconFileX,
  IconHelpCircle,
  IconLock,
  IconMapPin,
} from '@tabler/icons-react'
import type { EligibiliteDossier } from '../../../../src-main/contract/eligibilite'
import { typePieceLabel } from '../../../../src-main/domain/piece/types-piece'
import { Badge } from '../../../components/ui/badge'
import { formatDate } from '../../../lib/formats'
import classes from './eligibilite.module.css'

type Retenu = EligibiliteDossier['criteres'][number]

/** The residence, then each criterion, as rows of a table that reads at a glance. */
export function LignesEligibilite({ eligibilite }: { eligibilite: EligibiliteDossier }) {
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>Résidence et critères constatés</caption>
      <thead>
        <tr>
          <th scope="col">Règle</th>
          <th scope="col">Constat</th>
          <th scope="col">Preuve</th>
          <th scope="col">État</th>
        </tr>
      </thead>
      <tbody>
        <Residence eligibilite={eligibilite} />
        {eligibilite.criteres.map((retenu) => (
          <Critere key={retenu.critere} retenu={retenu} />
        ))}
        {eligibilite.criteres.length === 0 && (
          <tr>
            <td colSpan={3} className={classes.vide}>
              Aucun critère constaté.
            </td>
            <td>
              <Badge icon={IconHelpCircle} label="À constater" tone="attention" outline />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function Residence({ eligibilite }: { eligibilite: EligibiliteDossier }) {
  const { commune, epci } = eligibilite.residence
  const motif = eligibilite.motifs.find(({ regle }) => regle === 'residence')
  const badge =
    motif?.satisfait === true ? (
      <Badge icon={IconCircleCheck} label="Sur le territoire" tone="succes" />
    ) : motif?.satisfait === false ? (
      <Badge icon={IconCircleX} label="Hors territoire" tone="alerte" />
    ) : (
      <Badge icon={IconHelpCircle} label={commune === null ? 'Commune inconnue' : 'Territoire à régler'} tone="attention" outline />
    )
  return (
    <tr>
      <th scope="row">
        <span className={classes.regle}>
          <IconMapPin size={16} stroke={1.75} aria-hidden /> Résidence
        </span>
      </th>
      <td colSpan={2}>{[commune, epci?.nom].filter(Boolean).join(', ') || 'À renseigner dans l’identité'}</td>
      <td>{badge}</td>
    </tr>
  )
}

function Critere({ retenu }: { retenu: Retenu }) {
  const { libelle, sensible, date_constat, preuve, piece } = retenu
  return (
    <tr>
      <th scope="row">
        <span className={classes.regle}>
          {libelle}
          {sensible && <IconLock size={14} stroke={1.75} aria-label="Donnée sensible" role="img" />}
        </span>
      </th>
      <td className={classes.date}>{date_constat === null ? <span className={classes.vide}>sans date</span> : formatDate(date_constat)}</td>
      <td>
        {preuve === null && !piece ? (
          <span className={classes.vide}>à voir</span>
        ) : preuve === null ? (
          'Pièce au dossier'
        ) : (
          typePieceLabel(preuve)
        )}
        {piece && preuve !== null && <span className={classes.joint}> (jointe)</span>}
      </td>
      <td>
        <Etat retenu={retenu} />
      </td>
    </tr>
  )
}

function Etat({ retenu }: { retenu: Retenu }) {
  if (retenu.contredit !== null) return <Badge icon={IconAlertTriangle} label={`Contredit : ${retenu.contredit}`} tone="alerte" />
  if (retenu.etabli) return <Badge icon={IconFileCheck} label="Établi" tone="succes" />
  return <Badge icon={IconFileX} label={retenu.date_constat === null ? 'À dater' : 'Preuve à voir'} tone="attention" outline />
}
