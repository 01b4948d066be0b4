import type { Etape } from '../parcours/etape'

/** What the rule set reads of an étape; a query for figures needs no other column. */
export type EtapeAClasser = Pick<
  Etape,
  | 'id'
  | 'participation'
  | 'famille'
  | 'date_debut'
  | 'date_fin_prevue'
  | 'date_fin'
  | 'resultat'
  | 'contrat'
  | 'heures_hebdo'
  | 'fin_periode_essai'
  | 'justificatif'
>
