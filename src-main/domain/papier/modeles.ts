import type { ModeleSaisie } from './verification-modele'

/** Letters shipped with the application; a structure words them otherwise and adds its own. */
export const MODELES_LIVRES = ['convocation', 'relance', 'attestation'] as const
export type ModeleLivre = (typeof MODELES_LIVRES)[number]

/** A letter as it will be merged. */
export interface ModeleCourrier extends ModeleSaisie {
  readonly code: string
}

const CONVOCATION = `{civilite},

Je vous invite à un rendez-vous avec {referent} :

- le **{date_rdv} à {heure_rdv}** ;
- {lieu_rdv}.

Ce temps d’échange permettra de faire le point sur vos démarches et de préparer la suite avec vous. Vous pouvez apporter tout document qui vous paraît utile.

Si vous ne pouvez pas venir, merci de prévenir au {structure_telephone} : nous conviendrons d’un autre moment.

Je vous prie d’agréer, {civilite}, l’expression de mes salutations distinguées.`

const RELANCE = `{civilite},

Nous n’avons pas eu de vos nouvelles depuis notre dernier échange. J’espère que tout va bien pour vous.

Votre accompagnement continue : {referent} reste à votre disposition pour reprendre contact, au moment et de la façon qui vous conviennent.

Vous pouvez appeler le {structure_telephone} ou écrire à {structure_courriel}. Sans nouvelles de votre part **dans les quinze jours**, nous vous proposerons un nouveau rendez-vous.

Je vous prie d’agréer, {civilite}, l’expression de mes salutations distinguées.`

const ATTESTATION = `Je soussigné(e), représentant {structure}, atteste que **{prenom} {nom}**, né{e} le {date_naissance}, est accompagné{e} par notre structure depuis le **{date_entree}**.

Cet accompagnement est assuré par {referent}, dans le cadre de l’opération « {operation} ».

Cette attestation est remise à la personne pour faire valoir ce que de droit.

Fait le {date_du_jour}.`

/** The letters as they are shipped. */
export const MODELES_ORIGINE: Record<ModeleLivre, ModeleCourrier> = {
  convocation: { code: 'convocation', intitule: 'Convocation', objet: 'Objet : votre rendez-vous', corps: CONVOCATION },
  relance: { code: 'relance', intitule: 'Relance', objet: 'Objet : reprenons contact', corps: RELANCE },
  attestation: { code: 'attestation', intitule: 'Attestation d’accompagnement', objet: 'Attestation d’accompagnement', corps: ATTESTATION },
}

/** True for a letter shipped with the application. */
export function isModeleLivre(code: string): code is ModeleLivre {
  return (MODELES_LIVRES as readonly string[]).includes(code)
}

/** The letters that apply: those shipped, reworded or not, then the structure’s own by name. */
export function modelesApplicables<M extends ModeleCourrier>(enregistres: readonly M[]): (ModeleCourrier & { readonly livre: boolean })[] {
  const livres = MODELES_LIVRES.map((code) => ({ ...(enregistres.find((un) => un.code === code) ?? MODELES_ORIGINE[code]), livre: true }))
  const propres = enregistres.filter(({ code }) => !isModeleLivre(code)).map((modele) => ({ ...modele, livre: false }))
  return [...livres, ...propres.sort((a, b) => a.intitule.localeCompare(b.intitule, 'fr'))]
}
