import { Code, Title } from '@mantine/core'
import { pictureUrl } from './guide.ts'
import classes from './guide-view.module.css'
import type { GuideBlock, GuideChapter, GuidePiece } from './parse-guide.ts'

/** One chapter of the guide. */
export function GuideView({ chapter }: { chapter: GuideChapter }) {
  return (
    <div className={classes.guide}>
      {chapter.blocks.map((block) => (
        <Block key={JSON.stringify(block)} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { block: GuideBlock }) {
  switch (block.kind) {
    case 'heading':
      return (
        <Title order={3} mb={4}>
          <Pieces pieces={block.pieces} />
        </Title>
      )
    case 'paragraph':
      return (
        <p>
          <Pieces pieces={block.pieces} />
        </p>
      )
    case 'picture':
      return <img className={classes.picture} src={pictureUrl(block.name)} alt={block.alt} />
    case 'list': {
      const items = block.items.map((pieces) => (
        <li key={pieces.map(({ text }) => text).join('')}>
          <Pieces pieces={pieces} />
        </li>
      ))
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    default:
      return block satisfies never
  }
}

function Pieces({ pieces }: { pieces: readonly GuidePiece[] }) {
  return pieces.map(({ kind, text }, index) => {
    const key = `${index} ${text}`
    if (kind === 'strong') return <strong key={key}>{text}</strong>
    if (kind === 'code') return <Code key={key}>{text}</Code>
    return <span key={key}>{text}</span>
  })
}
