import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PortalTask } from '../../../src-main/contract/portal.ts'
import { showDone } from '../../ui/undo-notice.tsx'
import classes from './portal.module.css'
import { type PortalPart, PortalTaskCard } from './portal-task.tsx'

/** One key copies: C all of it, 1–3 a field; M marks; the arrows go to the next task. */
const parts: Readonly<Record<string, PortalPart>> = {
  c: 'whole',
  '1': 'results',
  '2': 'obstacles',
  '3': 'proposals',
}

/** The tasks as a list that is worked through from the keyboard. */
export function PortalList(props: { tasks: readonly PortalTask[]; onMark: (id: string) => void }) {
  const { t } = useTranslation('reports')
  const { tasks, onMark } = props
  const list = useRef<HTMLUListElement>(null)
  const [copied, setCopied] = useState<{ id: string; part: PortalPart } | null>(null)

  const copy = async (task: PortalTask, part: PortalPart) => {
    if (task[part] === '') return
    await navigator.clipboard.writeText(task[part])
    setCopied({ id: task.commitmentId, part })
    showDone(t('portal.copied', { part: t(`portal.part.${part}`) }))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const at = [...(list.current?.children ?? [])].findIndex((item) => item === event.target)
    const task = tasks[at]
    if (task === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    const part = parts[event.key.toLowerCase()]
    if (part !== undefined) void copy(task, part)
    else if (event.key.toLowerCase() === 'm') onMark(task.commitmentId)
    else if (event.key === 'ArrowDown') focusAt(at + 1)
    else if (event.key === 'ArrowUp') focusAt(at - 1)
    else return
    event.preventDefault()
  }
  const focusAt = (index: number) => {
    const item = list.current?.children[index]
    if (item instanceof HTMLElement) item.focus()
  }

  return (
    <ul ref={list} className={classes.list} aria-label={t('portal.title')} onKeyDown={onKeyDown}>
      {tasks.map((task) => (
        <PortalTaskCard
          key={task.commitmentId}
          task={task}
          copied={copied?.id === task.commitmentId ? copied.part : null}
          onCopy={(part) => void copy(task, part)}
          onMark={() => onMark(task.commitmentId)}
        />
      ))}
    </ul>
  )
}
