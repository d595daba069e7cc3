import { Button, Group, Tabs } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconHistory } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../ui/page-header.tsx'
import { AgencyTab } from './agency-tab.tsx'
import classes from './directory-page.module.css'
import { FieldTab } from './field-tab.tsx'
import { GroupTab } from './group-tab.tsx'
import { HistoryDrawer } from './history-drawer.tsx'
import { PersonTab } from './person-tab.tsx'
import { type DirectoryTab, directoryTab } from './search.ts'
import { SheetMenu } from './sheet-menu.tsx'
import { UnitTab } from './unit-tab.tsx'

/** Agencies, groups, units, people and fields of work: one list a tab, a form beside it. */
export function DirectoryPage() {
  const { t } = useTranslation('directory')
  const navigate = useNavigate({ from: '/directory' })
  const { tab = 'agency', q = '', entry } = useSearch({ from: '/directory' })
  const [history, { open, close }] = useDisclosure(false)
  const search = {
    search: q,
    entryId: entry,
    onSearch: (next: string) =>
      void navigate({ search: (now) => ({ ...now, q: next === '' ? undefined : next }), replace: true }),
  }
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('title')}
        description={t('description')}
        actions={
          <Group gap="xs">
            {tab !== 'group' && <SheetMenu entity={tab} />}
            <Button variant="default" leftSection={<IconHistory size={17} aria-hidden />} onClick={open}>
              {t('history.open')}
            </Button>
          </Group>
        }
      />
      <Tabs
        className={classes.tabs}
        value={tab}
        keepMounted={false}
        onChange={(next) => {
          const parsed = directoryTab.safeParse(next)
          if (parsed.success)
            void navigate({
              search: (now) => ({ ...now, tab: parsed.data, q: undefined, entry: undefined }),
              replace: true,
            })
        }}
      >
        <Tabs.List>
          {directoryTab.options.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {directoryTab.options.map((name) => (
          <Tabs.Panel key={name} value={name} className={classes.panel}>
            <Shown key={entry} tab={name} {...search} />
          </Tabs.Panel>
        ))}
      </Tabs>
      <HistoryDrawer opened={history} onClose={close} />
    </div>
  )
}

function Shown(props: {
  tab: DirectoryTab
  search: string
  onSearch: (search: string) => void
  /** The entry that a search result leads to. */
  entryId: string | undefined
}) {
  const { tab, entryId, ...search } = props
  switch (tab) {
    case 'agency':
      return <AgencyTab {...search} />
    case 'group':
      return <GroupTab {...search} />
    case 'unit':
      return <UnitTab {...search} />
    case 'person':
      return <PersonTab {...search} entryId={entryId} />
    case 'field':
      return <FieldTab {...search} />
  }
}
