import { IconChevronRight, IconCircleCheck } from '@tabler/icons-react'
import type { ControleQualite, EtatQualiteLu } from '../../../../src-main/contract/qualite'
import { FAMILLE_QUALITE_LABELS, FAMILLES_QUALITE, GRAVITES_QUALITE } from '../../../../src-main/domain/qualite/famille'
import { EmptyState } from '../../../components/ui/empty-state'
import { Panel } from '../../../components/ui/panel'
import { formatCount } from '../../../lib/formats'
import { GraviteBadge } from '../gravites'
import classes from '../qualite.module.css'
import type { QualiteSearch } from '../recherche'

interface ControlesPanelProps {
  etat: EtatQualiteLu
  search: QualiteSearch
  onOpen: (controle: string) => void
}

/** The controls that refuse something, family by family, the gravest first; those that refuse nothing are folded. */
export function ControlesPanel({ etat, search: { gravite, famille }, onOpen }: ControlesPanelProps) {
  const montres = etat.controles.filter(
    (controle) => (gravite === undefined || controle.gravite === gravite) && (famille === undefined || controle.famille === famille),
  )
  const avec = montres.filter(({ constats, acceptes }) => constats + acceptes > 0)
  const sans = montres.filter(({ constats, acceptes }) => constats + acceptes === 0)
  return (
    <Panel title="Contrôles" note={`${avec.length} avec des constats sur ${montres.length}`} flush>
      {avec.length === 0 && (
        <EmptyState icon={IconCircleCheck} title="Rien à corriger">
          Aucun de ces contrôles ne refuse quoi que ce soit dans les dossiers choisis.
        </EmptyState>
      )}
      {FAMILLES_QUALITE.map((une) => {
        const siens = avec.filter((controle) => controle.famille === une).sort(parGravite)
        if (siens.length === 0) return null
        return (
          <section key={une} className={classes.groupe} aria-labelledby={`famille-${une}`}>
            <h3 id={`famille-${une}`} className={classes.groupeTitre}>
              {FAMILLE_QUALITE_LABELS[une]}
            </h3>
            <ul className={classes.liste}>
              {siens.map((controle) => (
                <li key={controle.code}>
                  <Ligne controle={controle} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {sans.length > 0 && (
        <details className={classes.sans}>
          <summary>{`${formatCount(sans.length, 'contrôle')} sans constat`}</summary>
          <ul>
            {sans.map(({ code, titre }) => (
              <li key={code}>
                <IconCircleCheck size={16} stroke={2} aria-hidden />
                {titre}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  )
}

function Ligne({ controle, onOpen }: { controle: ControleQualite; onOpen: (code: string) => void }) {
  const { code, gravite, titre, pourquoi, constats, personnes, acceptes } = controle
  return (
    <button type="button" className={classes.controle} onClick={() => onOpen(code)}>
      <GraviteBadge gravite={gravite} />
      <span className={classes.controleTexte}>
        <span className={classes.controleTitre}>{titre}</span>
        <span className={classes.discret}>{pourquoi}</span>
      </span>
      <span className={classes.compte}>
        <strong>{formatCount(constats, 'constat')}</strong>
        <span className={classes.discret}>
          {[formatCount(personnes, 'personne'), acceptes > 0 && formatCount(acceptes, 'accepté')].filter(Boolean).join(', ')}
        </span>
      </span>
      <IconChevronRight size={18} stroke={1.75} aria-hidden />
    </button>
  )
}

function parGravite(a: ControleQualite, b: ControleQualite): number {
  return GRAVITES_QUALITE.indexOf(a.gravite) - GRAVITES_QUALITE.indexOf(b.gravite) || b.personnes - a.personnes
}
