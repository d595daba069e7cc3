import {
  IconFile,
  IconFileSpreadsheet,
  IconFileText,
  IconFileTypePdf,
  IconFileWord,
  IconLink,
  IconPhoto,
} from '@tabler/icons-react'
import { type ComponentType, useEffect, useState } from 'react'
import type { LibraryItem } from '../../src-main/contract/evidence-library.ts'
import { routes } from '../../src-main/contract/routes.ts'
import classes from './library.module.css'
import { kindOf } from './library-filter.ts'
import type { LibraryKind } from './library-search.ts'
import { canBeDrawn, drawnThumbnail, requestThumbnail } from './thumbnail-maker.ts'

/** A small picture of the file, or the sign of its kind. It says nothing that the name beside it does not say. */
export function Thumbnail({ item, size }: { item: LibraryItem; size: 'large' | 'small' }) {
  const url = useThumbnail(item)
  const Icon = kindIcon[kindOf(item.mediaType)]
  return (
    <span className={classes.thumbnail} data-size={size} aria-hidden>
      {url === null ? (
        <Icon size={size === 'large' ? 44 : 22} stroke={1.3} />
      ) : (
        <img src={url} alt="" draggable={false} loading="lazy" />
      )}
    </span>
  )
}

export const kindIcon: Readonly<
  Record<LibraryKind, ComponentType<{ size?: number | string; stroke?: number | string }>>
> = {
  image: IconPhoto,
  pdf: IconFileTypePdf,
  word: IconFileWord,
  sheet: IconFileSpreadsheet,
  text: IconFileText,
  reference: IconLink,
  other: IconFile,
}

/** The kept picture, else one that is drawn as soon as the file comes into view. */
function useThumbnail(item: LibraryItem): string | null {
  // Only says that there is one now; what it is, the maker knows.
  const [, setMade] = useState(0)
  const { id, sha256, mediaType, size, thumbnail } = item
  useEffect(() => {
    if (thumbnail || drawnThumbnail(sha256) !== undefined || !canBeDrawn({ mediaType, size })) return
    return requestThumbnail({ id, sha256, mediaType, size }, () => setMade((count) => count + 1))
  }, [id, sha256, mediaType, size, thumbnail])
  return drawnThumbnail(sha256) ?? (thumbnail ? routes.thumbnail(id) : null)
}
