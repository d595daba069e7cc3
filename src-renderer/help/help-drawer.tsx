import { Button, Drawer, Group, NativeSelect, Title } from '@mantine/core'
import { IconKeyboard, IconRoute, IconSparkles } from '@tabler/icons-react'
import { useLocation } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MenuCommand } from '../../src-main/contract/native.ts'
import { currentLanguage } from '../i18n/language.ts'
import { guideIn } from './guide.ts'
import { GuideView } from './guide-view.tsx'
import { chapterFor } from './parse-guide.ts'
import { screenOf } from './screen-of.ts'

/** The guide beside the screen, open at the chapter about it; closing and opening again leads back there. */
export function HelpDrawer(props: { onClose: () => void; carryOut: (command: MenuCommand) => void }) {
  const { t } = useTranslation('help')
  const { pathname } = useLocation()
  const chapters = guideIn(currentLanguage())
  const [chosen, setChosen] = useState(() => chapterFor(chapters, screenOf(pathname)))
  const top = useRef<HTMLHeadingElement>(null)
  const chapter = chapters[chosen]
  const leaveFor = (command: MenuCommand) => () => {
    props.onClose()
    props.carryOut(command)
  }
  return (
    <Drawer
      opened
      onClose={props.onClose}
      position="right"
      size="36rem"
      title={t('title')}
      overlayProps={{ backgroundOpacity: 0.15 }}
      attributes={{ header: { role: 'presentation' } }}
    >
      <Group gap="xs" mb="md">
        <Button
          size="xs"
          variant="default"
          leftSection={<IconKeyboard size={15} />}
          onClick={leaveFor('shortcuts')}
        >
          {t('menu.shortcuts')}
        </Button>
        <Button size="xs" variant="default" leftSection={<IconRoute size={15} />} onClick={leaveFor('tour')}>
          {t('menu.tour')}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconSparkles size={15} />}
          onClick={leaveFor('news')}
        >
          {t('menu.news')}
        </Button>
      </Group>
      <NativeSelect
        label={t('chapter')}
        mb="md"
        value={`${chosen}`}
        data={chapters.map(({ title }, index) => ({ value: `${index}`, label: title }))}
        onChange={(event) => {
          setChosen(Number(event.currentTarget.value))
          top.current?.scrollIntoView({ block: 'nearest' })
        }}
      />
      {chapter !== undefined && (
        <>
          <Title order={2} mb="xs" ref={top}>
            {chapter.title}
          </Title>
          <GuideView chapter={chapter} />
        </>
      )}
    </Drawer>
  )
}
