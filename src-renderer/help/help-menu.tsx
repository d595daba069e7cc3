import { ActionIcon, Kbd, Menu } from '@mantine/core'
import { IconBook2, IconHelp, IconKeyboard, IconRoute, IconSparkles } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAppCommand } from '../app/command-context.ts'

/** The way to all help from the header. */
export function HelpMenu() {
  const { t } = useTranslation('help')
  const carryOut = useAppCommand()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('title')} data-tour="help">
          <IconHelp size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconBook2 size={16} aria-hidden />}
          rightSection={<Kbd size="xs">{keys.help}</Kbd>}
          onClick={() => carryOut('help')}
        >
          {t('menu.screen')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconKeyboard size={16} aria-hidden />}
          rightSection={<Kbd size="xs">{keys.shortcuts}</Kbd>}
          onClick={() => carryOut('shortcuts')}
        >
          {t('menu.shortcuts')}
        </Menu.Item>
        <Menu.Item leftSection={<IconRoute size={16} aria-hidden />} onClick={() => carryOut('tour')}>
          {t('menu.tour')}
        </Menu.Item>
        <Menu.Item leftSection={<IconSparkles size={16} aria-hidden />} onClick={() => carryOut('news')}>
          {t('menu.news')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

const keys = { help: 'F1', shortcuts: '?' } as const
