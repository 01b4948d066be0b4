import { type IsoDate, isIsoDate } from '../commun/date'
import { toSearchKey } from '../commun/texte'
import type { TypePiece } from './types-piece'

// In order: the first that fits wins, the more precise before the broader. Read on the folded name, words apart.
const INDICES: readonly (readonly [RegExp, TypePiece])[] = [
  [/\b(fin|rupture|confirmation) (de )?(la )?(periode )?(d )?essai\b|\bperiode essai\b/, 'fin_periode_essai'],
  [/\b(contrat|signature) (d )?engagement\b|\bcontrat (de )?parcours\b|\bce signe\b/, 'contrat_engagement'],
  [/\b(titre|carte|permis) (de )?(sejour|resident)\b|\brecepisse\b|\bsejour\b/, 'titre_sejour'],
  [
    /\bcni\b|\bpasseport\b|\bcarte (nationale )?(d )?identite\b|\bpiece (d )?identite\b|\bci (recto|verso)\b|\bidentite\b/,
    'piece_identite',
  ],
  [/\brqth\b|\bmdph\b|\btravailleur handicape\b|\bcdaph\b/, 'rqth'],
  [/\baah\b/, 'attestation_aah'],
  [/\bass\b|\ballocation (de )?solidarite specifique\b/, 'attestation_ass'],
  [/\bparent isole\b|\bfamille monoparentale\b/, 'attestation_parent_isole'],
  [/\brsa\b|\b(attestation|attest|att) (de )?(la )?(caf|msa)\b|\bcaf\b|\bmsa\b/, 'attestation_rsa'],
  [/\bqpv\b|\bquartier prioritaire\b/, 'attestation_qpv'],
  [
    /\bjustif\w* (de )?(dom\w*|logement)\b|\bdomicile\b|\bquittance\b|\bfacture (edf|engie|eau|gaz|elec\w*|internet|telephone)\b|\bhebergement\b|\bbail\b/,
    'justificatif_domicile',
  ],
  [
    /\bavis (de )?sit\w*\b|\b(france travail|pole emploi|ft|pe) (avis|sit\w*|inscription|attestation)\b|\b(avis|attestation|inscription) (a )?(france travail|pole emploi|ft|pe)\b|\bavis inscription\b/,
    'avis_situation_ft',
  ],
  [/\bofpra\b|\brefugie\b|\bprotection subsidiaire\b/, 'protection_ofpra'],
  [/\base\b|\baide sociale (a )?(l )?enfance\b/, 'prise_en_charge_ase'],
  [/\bbillet (de )?sortie\b|\blevee (d )?ecrou\b|\bdetention\b/, 'sortie_detention'],
  [/\b(test|evaluation|bilan) (de )?(langue|francais|linguistique)\b|\btcf\b|\bdelf\b|\bdilf\b/, 'test_langue'],
  [/\battestation (sur )?(l )?honneur\b|\bsur l honneur\b/, 'attestation_honneur'],
  [/\bprescription\b/, 'fiche_prescription'],
  [/\bpmsmp\b|\bconvention (de )?stage\b|\bimmersion\b|\bpmsp\b/, 'convention_pmsmp'],
  [/\bkbis\b|\bk bis\b|\bsiret\b|\bsirene\b|\bimmatriculation\b|\binsee\b|\brne\b|\burssaf\b/, 'immatriculation'],
  [/\b(bulletin|fiche|feuille)s? (de )?(salaire|paie|paye)\b|\bbs\b|\bbulletins?\b|\bfdp\b/, 'bulletin_salaire'],
  [/\bentree (en )?(formation|stage)\b|\binscription (en )?formation\b|\baes\b|\bconvocation formation\b/, 'entree_formation'],
  [/\bfin (de )?(formation|stage)\b|\bassiduite\b|\battestation (de )?formation\b/, 'fin_formation'],
  [/\b(certificat|attestation) (de )?scol\w*\b|\bscolarite\b/, 'certificat_scolarite'],
  [/\bdiplome\b|\bcap\b|\bbep\b|\bbac\b|\btitre (pro|professionnel)\b|\bclea\b|\bcqp\b|\bcaces\b|\bcertification\b/, 'diplome'],
  [/\b(attestation|certificat|promesse) (d |de )?(l )?(employeur|emploi|embauche|travail)\b|\bdpae\b/, 'attestation_employeur'],
  [/\bcontrat\b|\bcdi\b|\bcdd\b|\bcddi\b|\bavenant\b|\bmission interim\b|\binterim\b/, 'contrat_travail'],
  [/\bretraite\b|\bpension\b/, 'titre_pension'],
  [/\bacte (de )?deces\b|\bdeces\b/, 'acte_deces'],
  [/\b(certificat|arret) (medical|maladie|de travail)\b|\barret\b|\bgrossesse\b/, 'certificat_medical'],
  [/\bcv\b|\bcurriculum\b/, 'cv'],
  [/\bcourrier\b|\blettre\b/, 'courrier'],
]

/** Kind of document guessed from the name of the file; « autre » when nothing tells. */
export function devinerType(nom: string): TypePiece {
  // « AttestationCAF » and « BS03 » are two words each.
  const mots = toSearchKey(nom.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').replace(/(\p{L})(?=\d)|(\d)(?=\p{L})/gu, '$1$2 '))
  return INDICES.find(([indice]) => indice.test(mots))?.[1] ?? 'autre'
}

/** Day written in the name of the file (2026-03-12, 12.03.2026, 20260312), never after `aujourdhui`. */
export function devinerDate(nom: string, aujourdhui: IsoDate): IsoDate | null {
  const francaise = /(?<!\d)(\d{2})[-_. ]?(\d{2})[-_. ]?((?:19|20)\d{2})(?!\d)/.exec(nom)
  const iso = /(?<!\d)((?:19|20)\d{2})[-_. ]?(\d{2})[-_. ]?(\d{2})(?!\d)/.exec(nom)
  const lues = [iso && `${iso[1]}-${iso[2]}-${iso[3]}`, francaise && `${francaise[3]}-${francaise[2]}-${francaise[1]}`]
  return lues.find((date) => date !== null && isIsoDate(date) && date <= aujourdhui) ?? null
}
