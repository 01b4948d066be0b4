import type { IsoDate } from '../../domain/commun/date'
import type { ValeursChamps } from '../../domain/papier/champs'
import { lignesDestinataire } from '../../domain/papier/destinataire'
import type { FaitsPersonne } from '../../domain/papier/faits'
import { fusionner } from '../../domain/papier/fusion-champs'
import { lireTexte } from '../../domain/papier/mise-en-forme'
import { type FaitsStructure, valeursChamps } from '../../domain/papier/valeurs-champs'
import type { StructureSettings } from '../../domain/parametre/settings'
import { capitalize, hour, longDate, shortDate } from '../kit/french'
import { honores, libelleOperation, nomListe } from './commun'
import type { Feuillet } from './contenu'

export interface OptionsCourrier {
  readonly modele: { readonly intitule: string; readonly objet: string; readonly corps: string }
  readonly structure: StructureSettings
  readonly signataire: string
  readonly date: IsoDate
  /** One appointment for all; without it, each person’s next one. */
  readonly rdv: { readonly date: IsoDate; readonly heure: string | null } | null
  readonly lieu_rdv: string | null
}

/** The values of the fields of a letter for one person. */
export function valeursCourrier(faits: FaitsPersonne, { structure, date, rdv, lieu_rdv }: OptionsCourrier): ValeursChamps {
  const adresse = [structure.adresse, [structure.code_postal, structure.ville].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const commun: FaitsStructure = {
    structure: structure.nom,
    telephone: structure.telephone,
    courriel: structure.courriel,
    lieu_rdv: lieu_rdv ?? (adresse === '' ? null : adresse),
    date_du_jour: date,
  }
  return valeursChamps(
    {
      ...faits.identite,
      referent_nom: faits.referent_nom,
      operation: faits.operation_intitule,
      numero_fse: faits.numero_fse,
      date_entree: faits.date_entree,
      date_sortie: faits.sortie?.date_sortie ?? null,
      entretiens_honores: faits.acces.parcours ? honores(faits) : null,
      rdv: rdv ?? prochainRendezVous(faits, date),
    },
    commun,
    { jour: shortDate, jourSemaine: longDate, heure: hour },
  )
}

function prochainRendezVous({ entretiens }: FaitsPersonne, date: IsoDate) {
  const prevus = entretiens.filter((entretien) => entretien.statut === 'prevu' && entretien.date >= date)
  return prevus.sort((a, b) => (a.date < b.date ? -1 : 1))[0] ?? null
}

/** One letter to one person. */
export function courrier(faits: FaitsPersonne, options: OptionsCourrier): Feuillet {
  const { modele, structure, date, signataire } = options
  const valeurs = valeursCourrier(faits, options)
  const fusion = (texte: string) => fusionner(texte, valeurs, faits.identite.sexe).texte
  const suivi = faits.referent_nom === null ? [] : ['Votre référent', faits.referent_nom]
  return {
    signet: nomListe(faits),
    genre: modele.intitule,
    titre: modele.intitule,
    soustitre: '',
    operation: libelleOperation(faits),
    courrier: {
      destinataire: lignesDestinataire(faits.identite),
      suivi: [...suivi, ...[structure.telephone, structure.courriel].filter((ligne) => ligne !== null)],
      lieu_date: structure.ville ? `${structure.ville}, le ${shortDate(date)}` : capitalize(`le ${shortDate(date)}`),
      objet: fusion(modele.objet),
      signataire,
    },
    blocs: lireTexte(fusion(modele.corps)),
  }
}
