import { titreType } from '../../domain/commission/papier'
import { capitalize, hour, longDate, shortDate } from '../kit/french'
import { type Bloc, type Feuillet, paragraphe, simple } from '../papier/contenu'
import { accorder, type MembrePapier, nomMembre, parType, type SeancePapier } from './seance-papier'

/** The letter that calls a member to the session: day, place and number of dossiers, nobody’s name. */
export function convocationMembre(membre: MembrePapier, seance: SeancePapier): Feuillet {
  const { structure, date, auteur, etabli_le } = seance
  const civilite = membre.civilite === 'Mme' ? 'Madame' : membre.civilite === 'M.' ? 'Monsieur' : 'Madame, Monsieur'
  const ville = structure.ville === null ? '' : `${structure.ville}, `
  return {
    signet: nomMembre(membre),
    genre: 'Convocation',
    titre: structure.nom_commission,
    soustitre: capitalize(longDate(date)),
    operation: '',
    courrier: {
      destinataire: [nomMembre(membre), membre.fonction, membre.organisation].flatMap((ligne) => ligne || []),
      suivi: [],
      lieu_date: capitalize(`${ville}le ${shortDate(etabli_le)}`),
      objet: `Objet : ${structure.nom_commission}, séance du ${shortDate(date)}`,
      signataire: auteur,
    },
    blocs: [
      paragraphe(`${civilite},`),
      paragraphe('Je vous prie de bien vouloir participer à la prochaine séance :'),
      { type: 'liste', lignes: rendezVous(seance).map(simple) },
      ...ordreDuJour(seance),
      paragraphe(reponse(membre, seance)),
      paragraphe(`Je vous prie d’agréer, ${civilite}, l’expression de mes salutations distinguées.`),
    ],
  }
}

function rendezVous({ date, heure_debut, heure_fin, lieu, presidence }: SeancePapier): string[] {
  const heures =
    heure_debut === null ? '' : heure_fin === null ? `, à ${hour(heure_debut)}` : `, de ${hour(heure_debut)} à ${hour(heure_fin)}`
  return [
    `le ${longDate(date)}${heures} ;`,
    ...(lieu === null ? [] : [`${lieu} ;`]),
    presidence === null ? 'sous la présidence de la structure.' : `sous la présidence de ${presidence}.`,
  ]
}

function ordreDuJour({ lignes }: SeancePapier): Bloc[] {
  if (lignes.length === 0) return []
  const types = parType(lignes).map(({ type, lignes: du }) => `${du.length} ${titreType(type, du.length).toLocaleLowerCase('fr')}`)
  const nombre = lignes.length === 1 ? 'un dossier' : `${lignes.length} dossiers`
  return [paragraphe(`L’ordre du jour compte ${nombre} : ${types.join(', ')}. Il vous sera remis en séance.`)]
}

function reponse({ suppleant, civilite }: MembrePapier, { structure }: SeancePapier): string {
  const moyens = [structure.telephone && `au ${structure.telephone}`, structure.courriel && `à ${structure.courriel}`].filter(Boolean)
  const ou = moyens.length === 0 ? '' : `, ${moyens.join(' ou ')}`
  const sinon = suppleant === null ? 'vous pouvez vous faire représenter' : `${suppleant} peut vous représenter`
  return `Merci de me dire si vous serez ${accorder('présent', civilite)}${ou}. En cas d’empêchement, ${sinon}.`
}
