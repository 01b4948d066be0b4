import { IconMapPin, IconTrash } from '@tabler/icons-react'
import type { EpciTrouve } from '../../../../src-main/contract/eligibilite'
import { IconButton } from '../../../components/ui/button'
import { EmptyState } from '../../../components/ui/empty-state'
import { notifyDone } from '../../../components/ui/notify'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { formatCount } from '../../../lib/formats'
import { useCommand, useRoute } from '../../../lib/use-route'
import { CriteresPanel } from './criteres-panel'
import { RechercheEpci } from './recherche-epci'
import classes from './territoire-tab.module.css'

/** Where one must live to enter, and the criteria of the structure. */
export function TerritoireTab() {
  const reglages = useRoute('eligibilite.reglages', {})
  return (
    <QueryView query={reglages}>
      {({ territoire, criteres }) => (
        <>
          <TerritoirePanel territoire={territoire} />
          <CriteresPanel criteres={criteres} />
        </>
      )}
    </QueryView>
  )
}

function TerritoirePanel({ territoire }: { territoire: readonly EpciTrouve[] }) {
  const save = useCommand('eligibilite.setTerritoire', { refresh: ['eligibilite.', 'participant.', 'accueil.'] })
  const codes = territoire.map(({ code }) => code)
  const write = (epci: string[], message: string) =>
    save.mutate({ epci }, { onSuccess: () => notifyDone(message, { undo: () => save.mutate({ epci: codes }) }) })
  const communes = territoire.reduce((total, epci) => total + epci.communes, 0)
  return (
    <Panel title="Territoire" note={territoire.length === 0 ? 'aucun EPCI' : `${formatCount(communes, 'commune')}`}>
      <p className={classes.aide}>
        Une personne est éligible si sa commune appartient à l’un de ces EPCI. Tant que la liste est vide, la résidence ne bloque personne.
      </p>
      {territoire.length === 0 ? (
        <EmptyState icon={IconMapPin} title="Le territoire n’est pas encore dit">
          Cherchez votre communauté de communes ou d’agglomération par son nom, ou par celui d’une de ses communes.
        </EmptyState>
      ) : (
        <ul className={classes.liste}>
          {territoire.map(({ code, nom, communes: nombre }) => (
            <li key={code}>
              <span className={classes.nom}>{nom}</span>
              <span className={classes.detail}>{formatCount(nombre, 'commune')}</span>
              <IconButton
                icon={IconTrash}
                label={`Retirer du territoire : ${nom}`}
                onClick={() =>
                  write(
                    codes.filter((autre) => autre !== code),
                    `${nom} n’est plus dans le territoire.`,
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
      <RechercheEpci exclus={codes} onAdd={({ code, nom }) => write([...codes, code], `${nom} est dans le territoire.`)} />
    </Panel>
  )
}
