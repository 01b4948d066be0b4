import { IconHistory } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { OperationFiche } from '../../../../src-main/contract/operation'
import type { VersionReglesLue } from '../../../../src-main/contract/operation-regles'
import { diffRegles } from '../../../../src-main/domain/operation/jeu-regles'
import { Button } from '../../../components/ui/button'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { SelectField } from '../../../components/ui/select-field'
import { formatCount, formatDate } from '../../../lib/formats'
import { useHasRole } from '../../../lib/session'
import classes from '../operations.module.css'
import { Ecarts } from './ecarts'
import { RaisonDialog } from './raison-dialog'

/** Every version of the rules: who adopted it, when, why, and what it changed. */
export function VersionsPanel({ fiche, writer }: { fiche: OperationFiche; writer: boolean }) {
  const navigate = useNavigate()
  const simule = useHasRole('coordinateur')
  const [retour, setRetour] = useState<VersionReglesLue | null>(null)
  const { versions, code } = fiche
  const enVigueur = versions[0]
  return (
    <Panel title="Versions" note={formatCount(versions.length, 'version')}>
      {versions.length === 0 ? (
        <EmptyState icon={IconHistory} title="Aucune version pour l’instant">
          La première sera enregistrée au prochain changement, avec les règles d’aujourd’hui juste avant elle.
        </EmptyState>
      ) : (
        <ol className={classes.versions}>
          {versions.map((version, rang) => {
            const precedente = versions[rang + 1]
            return (
              <li key={version.version}>
                <p>
                  <b>{`Version ${version.version}`}</b>
                  {version === enVigueur && <span className={classes.discret}> en vigueur</span>}
                  <span className={classes.discret}>{` · ${formatDate(version.adopte_le.slice(0, 10))}, ${version.auteur}`}</span>
                </p>
                {version.raison !== null && <p>{version.raison}</p>}
                {precedente && (
                  <Ecarts ecarts={diffRegles(precedente.regles, version.regles)} label={`Ce que la version ${version.version} a changé`} />
                )}
                {writer && enVigueur !== undefined && diffRegles(enVigueur.regles, version.regles).length > 0 && (
                  <div className={classes.boutons}>
                    {simule && (
                      <Button
                        size="sm"
                        aria-label={`Simuler le retour à la version ${version.version}`}
                        onClick={() =>
                          void navigate({ to: '/operations/$code/regles', params: { code }, search: { essai: { ...version.regles } } })
                        }
                      >
                        Simuler le retour
                      </Button>
                    )}
                    <Button size="sm" aria-label={`Revenir à la version ${version.version}`} onClick={() => setRetour(version)}>
                      Revenir à cette version
                    </Button>
                  </div>
                )}
              </li>
            )
          })}
        </ol>
      )}
      {versions.length > 1 && <Comparaison key={versions.length} versions={versions} />}
      {retour && <RaisonDialog operation={code} version={retour.version} onClose={() => setRetour(null)} />}
    </Panel>
  )
}

/** Any two versions side by side. */
function Comparaison({ versions }: { versions: readonly VersionReglesLue[] }) {
  const [choisies, setChoisies] = useState({ de: versions.at(-1)?.version ?? 1, a: versions[0]?.version ?? 1 })
  const options = versions.map(({ version }) => ({ value: String(version), label: `Version ${version}` }))
  const find = (numero: number) => versions.find(({ version }) => version === numero)?.regles ?? {}
  return (
    <section className={classes.comparaison} aria-label="Comparer deux versions">
      <div className={classes.pair}>
        <SelectField
          label="Comparer"
          options={options}
          value={String(choisies.de)}
          onChange={(de) => de !== null && setChoisies((avant) => ({ ...avant, de: Number(de) }))}
        />
        <SelectField
          label="avec"
          options={options}
          value={String(choisies.a)}
          onChange={(a) => a !== null && setChoisies((avant) => ({ ...avant, a: Number(a) }))}
        />
      </div>
      <Ecarts ecarts={diffRegles(find(choisies.de), find(choisies.a))} label="Différences entre les deux versions" />
    </section>
  )
}
