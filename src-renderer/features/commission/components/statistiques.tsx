import type { StatistiquesSeances } from '../../../../src-main/contract/commission'
import { titreType } from '../../../../src-main/domain/commission/papier'
import { Figure, FigureStrip } from '../../../components/ui/figure'
import { LoadingRows, QueryView } from '../../../components/ui/states'
import { formatCount, formatDays, formatNumber, VIDE } from '../../../lib/formats'
import { useRoute } from '../../../lib/use-route'
import classes from './statistiques.module.css'

const DECISIONS = ['favorable', 'defavorable', 'ajourne', 'sans_objet', 'total'] as const
const TITRES = ['Passages', 'Favorables', 'Défavorables', 'Ajournés', 'Sans objet', 'Total']

/** A year of the commission: sessions held, dossiers by type and decision, and how long people waited. */
export function Statistiques({ annee }: { annee: string }) {
  const query = useRoute('commission.statistiques', { annee: Number(annee) }, { keepPrevious: true })
  return (
    <section className={classes.statistiques} aria-label={`Statistiques de ${annee}`}>
      <QueryView query={query} loading={<LoadingRows rows={3} />}>
        {(valeurs) => (
          <>
            <Chiffres valeurs={valeurs} />
            {valeurs.passages.length > 0 && <Passages valeurs={valeurs} annee={annee} />}
          </>
        )}
      </QueryView>
    </section>
  )
}

function Chiffres({ valeurs: { tenues, avec_partenaires, passages, delai } }: { valeurs: StatistiquesSeances }) {
  const total = passages.reduce((sum, ligne) => sum + ligne.total, 0)
  return (
    <FigureStrip>
      <Figure label="Séances tenues" value={formatNumber(tenues)} note={`dont ${avec_partenaires} avec partenaires`} />
      <Figure
        label="Dossiers examinés"
        value={formatNumber(total)}
        note={tenues > 0 ? `${formatNumber(total / tenues, 1)} par séance` : undefined}
      />
      <Figure
        label="De la demande à la décision"
        value={delai === null ? VIDE : formatDays(Math.round(delai.median))}
        note={
          delai === null
            ? 'aucune demande décidée'
            : `médiane de ${formatCount(delai.demandes, 'demande')} ; ${formatNumber(delai.moyen, 1)} en moyenne`
        }
        wide
      />
    </FigureStrip>
  )
}

function Passages({ valeurs, annee }: { valeurs: StatistiquesSeances; annee: string }) {
  return (
    <table className={classes.table}>
      <caption className="sr-only">{`Dossiers de ${annee}, par type et par décision`}</caption>
      <thead>
        <tr>
          {TITRES.map((titre) => (
            <th key={titre} scope="col">
              {titre}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {valeurs.passages.map((ligne) => (
          <tr key={ligne.type}>
            <th scope="row">{titreType(ligne.type, ligne.total)}</th>
            {DECISIONS.map((decision) => (
              <td key={decision} data-vide={ligne[decision] === 0 || undefined}>
                {formatNumber(ligne[decision])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
