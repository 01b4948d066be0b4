import { Link } from '@tanstack/react-router'
import { useMenu } from '../../../app/shell/navigation'
import { Panel } from '../../../components/ui/panel'
import classes from './accueil.module.css'

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
              {entry.label}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
