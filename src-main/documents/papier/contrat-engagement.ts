import type { IsoDate } from '../../domain/commun/date'
import type { ContratPapier, FaitsPersonne } from '../../domain/papier/faits'
import { lireTexte } from '../../domain/papier/mise-en-forme'
import { contratCourant, dernierContrat } from '../../domain/parcours/contrat-engagement'
import { jour, libelleOperation, nomComplet, nomListe } from './commun'
import { type Bloc, type Feuillet, paragraphe, titre } from './contenu'

const [OBJECTIFS_VIDES, LIGNES_VIDES] = [4, 3]

/** The contract of commitment that runs, else the latest, else a blank one to fill with the person. */
export function contratEngagement(faits: FaitsPersonne, date: IsoDate, structure: string): Feuillet {
  const contrat = contratCourant(faits.contrats, date) ?? dernierContrat(faits.contrats)
  return {
    signet: nomListe(faits),
    genre: 'Contrat d’engagement',
    titre: nomComplet(faits),
    soustitre: contrat === null ? '' : `Du ${jour(contrat.date_debut)} au ${jour(contrat.date_fin)}`,
    operation: libelleOperation(faits),
    courrier: null,
    blocs: [
      paragraphe(
        'Ce contrat dit ce que la personne, son référent et le PLIE décident de faire ensemble pour avancer vers l’emploi. Il se revoit à tout moment, à la demande de chacun.',
      ),
      ...(contrat === null ? [dates()] : []),
      titre('Nos objectifs'),
      objectifs(contrat),
      titre('Je m’engage à'),
      ...engagements(contrat?.engagements_participant ?? null),
      {
        type: 'ensemble',
        blocs: [
          titre('Mon référent s’engage à'),
          ...engagements(contrat?.engagements_referent ?? null),
          {
            type: 'signatures',
            cases: [
              { titre: 'La personne', nom: nomComplet(faits), mention: signe(contrat?.signature_participant ?? null) },
              { titre: 'Le référent', nom: faits.referent_nom ?? '', mention: signe(contrat?.signature_referent ?? null) },
              { titre: 'Pour la structure', nom: structure, mention: signe(contrat?.signature_plie ?? null) },
            ],
          },
        ],
      },
    ],
  }
}

const signe = (date: IsoDate | null) => (date === null ? '' : `Signé le ${jour(date)}`)

const dates = (): Bloc => ({
  type: 'faits',
  paires: [
    ['Du', null],
    ['Au', null],
  ],
})

function objectifs(contrat: ContratPapier | null): Bloc {
  const colonnes = [
    { titre: 'Objectif', largeur: '*' as const },
    { titre: 'Échéance', largeur: 90 },
  ]
  const lignes = (contrat?.objectifs ?? []).map(({ intitule, echeance }) => [intitule ?? '', jour(echeance) ?? 'fin du contrat'])
  if (lignes.length > 0) return { type: 'tableau', colonnes, lignes }
  return { type: 'tableau', colonnes, lignes: Array.from({ length: OBJECTIFS_VIDES }, () => ['', '']), hauteur: 26 }
}

function engagements(texte: string | null): Bloc[] {
  return texte === null ? [{ type: 'ecrire', lignes: LIGNES_VIDES }] : lireTexte(texte)
}
