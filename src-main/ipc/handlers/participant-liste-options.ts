import type { ListeOptions } from '../../database/queries/participant-liste.query'
import { loadAlertesOf } from '../../database/queries/participant-liste-alertes.query'
import { loadSeuils } from '../../database/queries/settings.query'
import { loadCommunes } from '../../referentiels/communes'
import { loadEpci } from '../../referentiels/epci'
import type { QueryContext, TaskContext } from '../context'

/** Adds to the options of the list the names of the EPCI and what is to be done for each parcours. */
export async function withListeFaits({ db, user }: QueryContext | TaskContext, options: ListeOptions): Promise<ListeOptions> {
  const communes = await loadCommunes()
  const epci = await loadEpci()
  return {
    ...options,
    nomEpci: (codeInsee) => epci.find(communes.find(codeInsee)?.epci ?? '')?.nom ?? null,
    alertes: await loadAlertesOf(db, user, options.date, await loadSeuils(db)),
  }
}
