import { INCONNU, readDetail } from '../../../../src-main/domain/indicateur/detail'
import { ChartPanel } from '../../../components/charts/chart-panel'
import { measure } from '../../../components/charts/chart-table'
import { Mark } from '../../../components/charts/mark'
import { RovingGroup } from '../../../components/charts/roving-group'
import { Gauge } from '../../../components/ui/gauge'
import { Repere } from '../../../components/ui/trait-raye'
import { formatNumber, VIDE } from '../../../lib/formats'
import { useRoute } from '../../../lib/use-route'
import { useChiffre, useOuverture } from '../tableau-context'
import classes from './charge.module.css'

interface LigneCharge {
  readonly code: string
  readonly nom: string
  readonly file: number
  readonly norme: number | null
  readonly ratio: number | null
}

/** The file of each référent against the norm of their working time: by name, never a ranking. */
export function Charge() {
  const lignes = useLignes()
  const ouverture = useOuverture()
  const max = Math.max(1, ...lignes.map(({ file, norme }) => Math.max(file, norme ?? 0)))
  const phraseOf = ({ nom, file, norme }: LigneCharge) =>
    `${nom} : ${formatNumber(file)} dans la file active, ${norme === null ? 'norme inconnue' : `norme ${formatNumber(norme)}`}`
  return (
    <ChartPanel
      title="Charge et norme"
      note={
        <span className={classes.legende}>
          <svg width="8" height="20" aria-hidden="true" focusable="false">
            <Repere />
          </svg>
          norme
        </span>
      }
      table={{
        head: ['Référent', 'File active', 'Norme', 'Rapport'],
        rows: lignes.map(({ nom, file, norme, ratio }) => [nom, file, norme, measure(ratio, 2)]),
      }}
      figure={{
        kind: 'bars',
        rows: lignes.map(({ nom, file, norme }) => ({
          label: nom,
          value: file,
          shown: `${formatNumber(file)} / ${norme === null ? VIDE : formatNumber(norme)}`,
          mark: norme,
        })),
        legend: [{ fill: 'mark', label: 'Norme, selon le temps de travail' }],
      }}
    >
      {lignes.length === 0 ? (
        <p className={classes.vide}>Personne dans la file active à cette date.</p>
      ) : (
        <RovingGroup label="Charge de chaque référent" className={classes.lignes}>
          {lignes.map((ligne) => (
            <Mark key={ligne.code} label={phraseOf(ligne)} className={classes.ligne} {...ouverture({ code: 'P19', chemin: [ligne.code] })}>
              <span className={classes.nom}>{ligne.nom}</span>
              <Gauge
                value={ligne.file}
                max={max}
                expected={ligne.norme}
                tone={ligne.ratio !== null && ligne.ratio > 1 ? 'attention' : 'action'}
                label={phraseOf(ligne)}
              />
              <span className={classes.valeur}>
                <b>{formatNumber(ligne.file)}</b> / {ligne.norme === null ? VIDE : formatNumber(ligne.norme)}
              </span>
            </Mark>
          ))}
        </RovingGroup>
      )}
    </ChartPanel>
  )
}

function useLignes(): LigneCharge[] {
  const { detail } = useChiffre('P19')
  const referents = useRoute('parametre.referents', {}).data ?? []
  return Object.keys(detail ?? {})
    .map((code): LigneCharge => {
      const nom = code === INCONNU ? 'Sans référent' : (referents.find((referent) => referent.code === code)?.nom ?? code)
      return {
        code,
        nom,
        file: readDetail(detail, [code, 'file_active']) ?? 0,
        norme: readDetail(detail, [code, 'norme']),
        ratio: readDetail(detail, [code, 'ratio']),
      }
    })
    .sort((a, b) => Number(a.code === INCONNU) - Number(b.code === INCONNU) || a.nom.localeCompare(b.nom, 'fr'))
}
