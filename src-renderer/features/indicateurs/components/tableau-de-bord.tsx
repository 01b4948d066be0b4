import { AgeSexe } from './age-sexe'
import { Charge } from './charge'
import { ChiffresCles } from './chiffres-cles'
import { Clauses } from './clauses'
import { Coordination } from './coordination'
import { EntreesSorties } from './entrees-sorties'
import { Fse } from './fse'
import { Objectifs, TousObjectifs } from './objectifs'
import { Parcours } from './parcours'
import { Profil } from './profil'
import { SortiesCategorie } from './sorties-categorie'
import { SuitesSortie } from './suites-sortie'
import classes from './tableau-de-bord.module.css'
import { TousIndicateurs } from './tous-indicateurs'
import { VuAu } from './vu-au'

/** The first screen answers at a glance; the rest comes by scrolling, then every code in one table. */
export function TableauDeBord({ stale }: { stale: boolean }) {
  return (
    <div className={classes.tableau} data-stale={stale || undefined} aria-busy={stale}>
      <VuAu />
      <ChiffresCles />
      <div className={classes.haut}>
        <EntreesSorties />
        <SortiesCategorie />
      </div>
      <div className={classes.bas}>
        <Objectifs />
        <AgeSexe />
        <Charge />
      </div>
      <TousObjectifs />
      <Profil />
      <Parcours />
      <SuitesSortie />
      <Fse />
      <Coordination />
      <Clauses />
      <TousIndicateurs />
    </div>
  )
}
