import { Link } from '@tanstack/react-router'
import { useMenu } from '../../../app/shell/navigation'
import { Panel } from '../../../components/ui/panel'
import classes from './places.module.css'

/** What one finds behind each entry of the menu. */
const TEXTES: Readonly<Record<string, string>> = {
  '/participants': 'Chercher une personne, voir son statut et son référent.',
  '/commission': 'Les séances, leur ordre du jour et leurs procès-verbaux.',
  '/indicateurs': 'Les chiffres de la période, leurs formules et leurs listes.',
  '/bilans': 'Le bilan d’une période, en PDF ou en classeur.',
  '/operations': 'Les dates, les règles de sortie et les objectifs de chaque action.',
  '/reprise': 'Faire entrer les données d’un autre outil ou d’un tableur.',
  '/parametres': 'La structure, les comptes, les sauvegardes et le journal, selon vos droits.',
}

/** For those who accompany nobody: the places open to them. */
export function Places() {
  const entries = useMenu()
    .flatMap((group) => group.entries)
    .filter((entry) => entry.path !== '/')
  return (
    <Panel title="Vos écrans">
      <ul className={classes.places}>
        {entries.map((entry) => (
          <li key={entry.path}>
            <Link to={entry.path} className={classes.place}>
              <entry.icon size={20} stroke={1.75} aria-hidden />
              <span>
                <b>{entry.label}</b>
                {TEXTES[entry.path] && <span className={classes.text}>{TEXTES[entry.path]}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
