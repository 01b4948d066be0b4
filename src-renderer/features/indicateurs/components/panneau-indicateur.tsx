import {
  IconArrowsDiff,
  IconCalendar,
  IconHistory,
  IconListDetails,
  IconMathFunction,
  IconScale,
  IconStack2,
  IconUsers,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { LIST_READERS } from '../../../../src-main/contract/indicateur'
import { INDICATEURS } from '../../../../src-main/domain/indicateur/catalogue/indicateurs'
import { isParOperation } from '../../../../src-main/domain/indicateur/codes'
import { computeAutreTaux } from '../../../../src-main/domain/indicateur/sorties-par-categorie'
import type { Chiffre } from '../../../../src-main/domain/indicateur/tableau-de-bord'
import { Button } from '../../../components/ui/button'
import { SidePanel } from '../../../components/ui/side-panel'
import { LoadingRows, QueryView } from '../../../components/ui/states'
import { formatCount, formatDate, formatNumber } from '../../../lib/formats'
import { useHasRole } from '../../../lib/session'
import { useRoute } from '../../../lib/use-route'
import { libelleLigne } from '../libelles'
import { nomComparaison } from '../periodes'
import { phrasePeriode, phraseVu } from '../phrase-periode'
import { type Cible, useTableau } from '../tableau-context'
import { useRecherche } from '../use-demande'
import { formatValeur, raisonVide } from '../valeur'
import { Fraction } from './fraction'
import { ListeCourte } from './liste-courte'
import classes from './panneau-indicateur.module.css'
import { Regles } from './regles'

/** One figure beside the dashboard: what it is worth, how, by which rules, and whom it counts. */
export function PanneauIndicateur({ cible, onClose }: { cible: Cible; onClose: () => void }) {
  const { demande, donnees, noms } = useTableau()
  const navigate = useNavigate()
  const [recherche] = useRecherche()
  const mayList = useHasRole(...LIST_READERS)
  const { code, chemin } = cible
  const periode = cible.periode ?? demande.periode
  const propre = chemin !== undefined || cible.periode !== undefined
  const query = useRoute(
    'indicateur.get',
    { operation: demande.operation, du: periode.du, au: periode.au, vu_au: demande.vuAu, code, chemin: chemin ? [...chemin] : null },
    { enabled: propre, keepPrevious: true },
  )
  const { libelle } = INDICATEURS[code]
  const chiffre = propre ? query.data : donnees.indicateurs[code]
  return (
    <SidePanel
      kicker={`Indicateur ${code.replaceAll('_', ' ')}${chemin ? `, ${libelle.toLowerCase()}` : ''}`}
      title={chemin ? libelleLigne(code, chemin, noms) : libelle}
      onClose={onClose}
      footer={
        mayList && (
          <Button emphasis="primary" icon={IconListDetails} onClick={() => void navigate({ to: '/indicateurs/liste', search: recherche })}>
            Ouvrir la liste
          </Button>
        )
      }
    >
      {propre && chiffre === undefined ? (
        <QueryView query={query} loading={<LoadingRows rows={4} />}>
          {() => null}
        </QueryView>
      ) : (
        chiffre && (
          <>
            <Valeur cible={cible} chiffre={chiffre} />
            <ul className={classes.faits}>
              <Fait icon={IconCalendar}>
                {phrasePeriode(code, periode)}
                {phraseVu(demande.vuAu)}
              </Fait>
              <Fait icon={IconMathFunction}>{INDICATEURS[code].formule}</Fait>
              {demande.operation !== null && !isParOperation(code) && (
                <Fait icon={IconStack2}>Toutes opérations confondues : ce chiffre ne dépend pas de l’opération choisie.</Fait>
              )}
              {code === 'P03' && chemin?.[1] && chemin[2] && (
                <Fait icon={IconHistory}>
                  Situation de chacun {chemin[1]} mois après son entrée, vue au {formatDate(chemin[2])}.
                </Fait>
              )}
              <Regles code={code} />
              <Derogations cible={cible} chiffre={chiffre} />
              <AutreDenominateur cible={cible} />
              {chiffre.personnes !== undefined && chiffre.valeur !== null && chiffre.personnes !== chiffre.valeur && (
                <Fait icon={IconUsers}>
                  {formatCount(chiffre.valeur, 'parcours', 'parcours')},{' '}
                  {formatCount(chiffre.personnes, 'personne distincte', 'personnes distinctes')}.
                </Fait>
              )}
              {!propre && donnees.comparaison && donnees.comparaison[code].valeur !== null && (
                <Fait icon={IconArrowsDiff}>
                  {formatValeur(code, donnees.comparaison[code].valeur)} {nomComparaison(demande.comparaison, demande.periode)}
                  {', '}
                  {phrasePeriode(code, demande.comparee ?? periode, { courte: true })}.
                </Fait>
              )}
            </ul>
            <ListeCourte cible={cible} periode={periode} />
          </>
        )
      )}
    </SidePanel>
  )
}

function Valeur({ cible: { code, chemin }, chiffre }: { cible: Cible; chiffre: Chiffre }) {
  const valeur = formatValeur(code, chiffre.valeur)
  if (chiffre.valeur === null) {
    return (
      <div className={classes.valeur}>
        <span className={classes.grand}>–</span>
        <span className={classes.raison}>{raisonVide(code)}</span>
      </div>
    )
  }
  return (
    <div className={classes.valeur}>
      <span className={classes.grand}>{chemin && code !== 'K10' ? formatNumber(chiffre.valeur) : valeur}</span>
      {!chemin && <Fraction code={code} chiffre={chiffre} />}
    </div>
  )
}

function Fait({ icon: Icon, children }: { icon: typeof IconCalendar; children: ReactNode }) {
  return (
    <li className={classes.fait}>
      <Icon size={16} stroke={1.75} aria-hidden />
      <span>{children}</span>
    </li>
  )
}

function Derogations({ cible: { code }, chiffre }: { cible: Cible; chiffre: Chiffre }) {
  const { donnees } = useTableau()
  const nombre = chiffre.derogatoires ?? (code === 'P10' ? donnees.indicateurs.P07.derogatoires : undefined) ?? 0
  if (nombre === 0) return null
  return <Fait icon={IconScale}>Dont {formatCount(nombre, 'décision dérogatoire', 'décisions dérogatoires')} de la commission.</Fait>
}

/** The rate as it would be with the neutral exits counted the other way; only over the period of the screen. */
function AutreDenominateur({ cible: { code, chemin, periode } }: { cible: Cible }) {
  const { donnees } = useTableau()
  if (code !== 'P10' || chemin || periode) return null
  const autre = computeAutreTaux(donnees.indicateurs)
  if (!autre) return null
  const neutres = formatCount(donnees.indicateurs.P08.valeur ?? 0, 'sortie neutre', 'sorties neutres')
  return (
    <Fait icon={IconMathFunction}>
      {autre.sansNeutres ? 'Sans' : 'Avec'} {neutres}, le taux serait de {formatValeur('P10', autre.taux)}.
    </Fait>
  )
}
