import { useState } from 'react'
import { Page } from '../../components/ui/page'
import { PageHeader } from '../../components/ui/page-header'
import { TabBar } from '../../components/ui/tab-bar'
import { useSession } from '../../lib/session'
import { CompteTab } from './components/compte-tab'
import { EquipeTab } from './components/equipe-tab'
import { JournalTab } from './components/journal-tab'
import { ModelesTab } from './components/modeles-tab'
import { PiecesTab } from './components/pieces-tab'
import { SauvegardesTab } from './components/sauvegardes-tab'
import { SeuilsTab } from './components/seuils-tab'
import { StructureTab } from './components/structure-tab'
import { TerritoireTab } from './components/territoire-tab'
import { UtilisateursTab } from './components/utilisateurs-tab'
import classes from './parametres.module.css'

const TABS = [
  { value: 'structure', label: 'Structure', roles: ['administrateur', 'coordinateur'], Content: StructureTab },
  { value: 'seuils', label: 'Seuils', roles: ['administrateur', 'coordinateur'], Content: SeuilsTab },
  { value: 'territoire', label: 'Territoire', roles: ['administrateur', 'coordinateur'], Content: TerritoireTab },
  { value: 'equipe', label: 'Référents', roles: ['administrateur', 'coordinateur'], Content: EquipeTab },
  { value: 'pieces', label: 'Pièces et preuves', roles: ['administrateur', 'coordinateur'], Content: PiecesTab },
  { value: 'modeles', label: 'Modèles', roles: ['administrateur', 'coordinateur'], Content: ModelesTab },
  { value: 'utilisateurs', label: 'Comptes et rôles', roles: ['administrateur'], Content: UtilisateursTab },
  { value: 'sauvegardes', label: 'Sauvegardes', roles: ['administrateur', 'coordinateur'], Content: SauvegardesTab },
  { value: 'compte', label: 'Mon mot de passe', roles: null, Content: CompteTab },
  { value: 'journal', label: 'Journal', roles: ['administrateur', 'coordinateur'], Content: JournalTab },
] as const

/** Settings of the structure and accounts: each sees the tabs their roles open. */
export function ParametresPage() {
  const { user } = useSession()
  const tabs = TABS.filter(({ roles }) => roles === null || roles.some((role) => user.roles.includes(role)))
  const [current, setCurrent] = useState<string>(tabs[0]?.value ?? 'compte')
  const Content = tabs.find(({ value }) => value === current)?.Content ?? CompteTab

  return (
    <Page>
      <PageHeader title="Paramètres" />
      <TabBar label="Paramètres" tabs={tabs.map(({ value, label }) => ({ value, label }))} value={current} onChange={setCurrent} />
      <div className={classes.content}>
        <Content />
      </div>
    </Page>
  )
}
