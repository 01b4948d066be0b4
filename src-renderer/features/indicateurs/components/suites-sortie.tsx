import { Cohortes } from './cohortes'
import { Durees } from './durees'
import { Evolution } from './evolution'
import { Maintien } from './maintien'
import { Section } from './section'
import classes from './suites-sortie.module.css'

/** What became of people: year after year, still in the job, how long it took, each year of entries. */
export function SuitesSortie() {
  return (
    <Section title="Après la sortie">
      <div className={classes.grille}>
        <Evolution />
        <Durees />
        <Cohortes />
        <Maintien />
      </div>
    </Section>
  )
}
